import type * as vscode from 'vscode';
import type { Snapshot } from '../../core/snapshot.ts';
import type { ShownFinding } from '../diagnostics/shown-finding.ts';
import type { FolderSession } from '../session/folder-session.ts';

/** A finding at the caret, with all that offering something about it takes. */
export interface FindingAt extends ShownFinding {
  readonly session: FolderSession;
  readonly snapshot: Snapshot;
  readonly document: vscode.TextDocument;
  /** The document's path, as the snapshot knows it. */
  readonly path: string;
}
