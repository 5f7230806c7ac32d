import type * as vscode from 'vscode';
import { nextSnapshot, type Snapshot } from '../../core/snapshot.ts';
import type { FolderSession } from '../session/folder-session.ts';
import { holdsFile } from '../session/overlaid.ts';

/**
 * A snapshot that knows one open document. What a file serves depends on the vision and on
 * the file alone, so its lenses need not wait for the scan, and no line moves when it ends.
 * @returns undefined where there is no vision, or the file is one that nobody counts (ignored by git, say)
 */
export function snapshotFor(session: FolderSession, document: vscode.TextDocument, path: string): Snapshot | undefined {
  const snapshot = session.fresh();
  if (!snapshot) return undefined;
  if (snapshot.trace) return holdsFile(snapshot.trace.codeBase, path) ? snapshot : undefined;
  const scan = session.scanOf(document, path);
  const codeBase = { files: [path], scans: new Map(scan ? [[path, scan]] : []), skipped: [] };
  return nextSnapshot({ ...snapshot.input, codeBase }, snapshot);
}
