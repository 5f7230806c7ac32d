import type * as vscode from 'vscode';
import { namedAt, type Caret, type Named } from '../core/features/named-at.ts';
import { roleOf, type DocumentRole } from './document-role.ts';
import { fromPosition } from './ranges.ts';
import type { Sessions } from './session/sessions.ts';

/** A position in a document as the core knows it. */
export function caretOf(role: DocumentRole, document: vscode.TextDocument, position: vscode.Position): Caret {
  if (role.kind === 'vision') return { in: 'vision', offset: document.offsetAt(position) };
  return { in: 'code', path: role.path, at: fromPosition(position) };
}

const ID = /[a-z0-9][-a-z0-9]*/;

/** The item that is named at a position, and the document's part in its vision. */
export function namedIn(sessions: Sessions, document: vscode.TextDocument, position: vscode.Position): { readonly role: DocumentRole; readonly named: Named } | undefined {
  if (!mayName(sessions, document, position)) return undefined;
  const role = roleOf(sessions, document);
  const named = role && namedAt(role.snapshot, caretOf(role, document, position));
  return role && named && { role, named };
}

/** Editors ask at every move of the caret: most words are no ids, and need no snapshot of this moment to tell. */
function mayName(sessions: Sessions, document: vscode.TextDocument, position: vscode.Position): boolean {
  const items = sessions.of(document.uri)?.snapshot?.vision.items;
  const word = items && document.getWordRangeAtPosition(position, ID);
  return word !== undefined && items !== undefined && items.has(document.getText(word));
}
