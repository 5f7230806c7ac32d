import type * as vscode from 'vscode';
import type { Snapshot } from '../../core/snapshot.ts';
import { Trace } from '../../core/trace/trace.ts';
import type { FolderSession } from '../session/folder-session.ts';
import { holdsFile } from '../session/overlaid.ts';

/**
 * A snapshot that knows one open document. What a file serves depends on the vision and on
 * the file alone, so its lenses need not wait for the scan, and no line moves when it ends.
 * @returns undefined where there is no vision, or the file is one that nobody counts (ignored by git, say)
 */
export function snapshotFor(session: FolderSession, document: vscode.TextDocument, path: string): Snapshot | undefined {
  const snapshot = session.fresh();
  if (!snapshot || snapshot.trace) return snapshot?.trace && holdsFile(snapshot.trace.codeBase, path) ? snapshot : undefined;
  if (snapshot.vision.ownership !== 'ours') return undefined;
  const scan = session.scanOf(document, path);
  const codeBase = { files: [path], scans: new Map(scan ? [[path, scan]] : []), skipped: [] };
  return { ...snapshot, trace: new Trace(snapshot.vision, codeBase) };
}
