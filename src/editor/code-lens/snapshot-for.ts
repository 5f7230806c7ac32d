import type * as vscode from 'vscode';
import { nextSnapshot, type Snapshot } from '../../core/snapshot.ts';
import { EMPTY_CODE_BASE } from '../../core/trace/code-base.ts';
import { hasPath } from '../../core/trace/sorted-paths.ts';
import { cellOf } from '../notebooks.ts';
import type { FolderSession } from '../session/folder-session.ts';
import { overlaid } from '../session/overlaid.ts';

/**
 * A snapshot that knows one open document. What a file serves depends on the vision and on
 * the file alone, so its lenses need not wait for the scan, and no line moves when it ends.
 * For a cell of a notebook it knows that cell alone, in the places of its text.
 * @returns undefined where there is no vision, or the file is one that nobody counts (ignored by git, say)
 */
export function snapshotFor(session: FolderSession, document: vscode.TextDocument, path: string): Snapshot | undefined {
  const snapshot = session.fresh();
  const known = snapshot?.trace?.codeBase;
  if (!snapshot || (known && !hasPath(known.files, path))) return undefined;
  if (known && !cellOf(document)) return snapshot;
  const base = known ?? { ...EMPTY_CODE_BASE, files: [path] };
  const codeBase = overlaid(base, new Map([[path, session.scanOf(document, path)]]));
  return nextSnapshot({ ...snapshot.input, codeBase }, snapshot);
}
