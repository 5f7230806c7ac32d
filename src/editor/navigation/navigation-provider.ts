import * as vscode from 'vscode';
import { definitionOf, occurrencesOf } from '../../core/features/occurrences.ts';
import { namedIn } from '../caret.ts';
import { toLocation, toRange } from '../ranges.ts';
import type { Sessions } from '../session/sessions.ts';

/** Leads from ids to their items and back, in code and in the vision. */
export class NavigationProvider implements vscode.DefinitionProvider, vscode.ReferenceProvider, vscode.DocumentHighlightProvider {
  readonly #sessions: Sessions;

  constructor(sessions: Sessions) {
    this.#sessions = sessions;
  }

  provideDefinition(document: vscode.TextDocument, position: vscode.Position): vscode.LocationLink[] | undefined {
    const found = namedIn(this.#sessions, document, position);
    if (!found) return undefined;
    const { role: { session, snapshot }, named } = found;
    const { file, range } = definitionOf(snapshot, named.item);
    return [{ originSelectionRange: toRange(named.range), targetUri: session.uriOf(file), targetRange: toRange(range) }];
  }

  provideReferences(document: vscode.TextDocument, position: vscode.Position, { includeDeclaration }: vscode.ReferenceContext): vscode.Location[] | undefined {
    const found = namedIn(this.#sessions, document, position);
    if (!found) return undefined;
    const { role: { session, snapshot }, named } = found;
    // Of a cell, the snapshot at hand knows that cell alone.
    const whole = session.snapshot?.trace ? session.snapshot : snapshot;
    const wanted = occurrencesOf(whole, named.item).filter(({ kind }) => includeDeclaration || kind !== 'definition');
    return wanted.map((place) => toLocation(session, place));
  }

  provideDocumentHighlights(document: vscode.TextDocument, position: vscode.Position): vscode.DocumentHighlight[] | undefined {
    const found = namedIn(this.#sessions, document, position);
    if (!found) return undefined;
    const { role: { session, snapshot }, named } = found;
    const path = session.pathOf(document.uri);
    return occurrencesOf(snapshot, named.item)
      .filter(({ file }) => file === path)
      .map(({ kind, range }) => new vscode.DocumentHighlight(toRange(range), kind === 'definition' ? vscode.DocumentHighlightKind.Write : vscode.DocumentHighlightKind.Read));
  }
}
