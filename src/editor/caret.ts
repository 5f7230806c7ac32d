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

/** The item that is named at a position, and the document's part in its vision. */
export function namedIn(sessions: Sessions, document: vscode.TextDocument, position: vscode.Position): { readonly role: DocumentRole; readonly named: Named } | undefined {
  const role = roleOf(sessions, document);
  const named = role && namedAt(role.snapshot, caretOf(role, document, position));
  return role && named && { role, named };
}
