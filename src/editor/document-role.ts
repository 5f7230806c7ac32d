import type * as vscode from 'vscode';
import type { Snapshot } from '../core/snapshot.ts';
import { snapshotFor } from './code-lens/snapshot-for.ts';
import type { FolderSession } from './session/folder-session.ts';
import type { Sessions } from './session/sessions.ts';

/** What a document is to a vision, with the snapshot of this very moment: the vision itself, or a file beside it. */
export type DocumentRole = { readonly kind: 'vision'; readonly session: FolderSession; readonly snapshot: Snapshot } | CodeRole;

export interface CodeRole {
  readonly kind: 'code';
  readonly session: FolderSession;
  /** For a cell of a notebook it knows that cell alone, in the places of its text. */
  readonly snapshot: Snapshot;
  /** Of a cell, that of its notebook. */
  readonly path: string;
}

/** Undefined where there is no vision, or the file is one that nobody counts. */
export function roleOf(sessions: Sessions, document: vscode.TextDocument): DocumentRole | undefined {
  const session = sessions.of(document.uri);
  if (!session) return undefined;
  if (document.uri.toString() === session.visionFile?.toString()) {
    const snapshot = session.fresh();
    return snapshot && { kind: 'vision', session, snapshot };
  }
  const path = session.pathOf(document.uri);
  const snapshot = path === undefined ? undefined : snapshotFor(session, document, path);
  return snapshot && path !== undefined ? { kind: 'code', session, snapshot, path } : undefined;
}
