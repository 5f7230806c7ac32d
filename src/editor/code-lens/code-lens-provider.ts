import * as vscode from 'vscode';
import type { Lens } from '../../core/features/lens.ts';
import { actionCommand } from '../action-command.ts';
import { literal } from '../literal.ts';
import { toPosition } from '../ranges.ts';
import type { FolderSession } from '../session/folder-session.ts';
import type { ShownLenses } from './shown-lenses.ts';

/** A place for a lens; what it says is filled in when VS Code asks. */
class PlacedLens extends vscode.CodeLens {
  readonly session: FolderSession;
  readonly lens: Lens;

  constructor(session: FolderSession, lens: Lens) {
    const at = toPosition(lens.at);
    super(new vscode.Range(at, at));
    this.session = session;
    this.lens = lens;
  }
}

/** Shows lenses on lines of their own, over source files and over the vision. */
export class CodeLensProvider implements vscode.CodeLensProvider<PlacedLens> {
  readonly #shown: ShownLenses;
  readonly onDidChangeCodeLenses: vscode.Event<void>;

  constructor(shown: ShownLenses) {
    this.#shown = shown;
    this.onDidChangeCodeLenses = shown.onDidChange;
  }

  static register(shown: ShownLenses): vscode.Disposable {
    return vscode.languages.registerCodeLensProvider({ pattern: '**/*' }, new CodeLensProvider(shown));
  }

  provideCodeLenses(document: vscode.TextDocument): PlacedLens[] {
    return this.#shown.of(document, 'codeLens').map(({ session, lens }) => new PlacedLens(session, lens));
  }

  resolveCodeLens(placed: PlacedLens): PlacedLens {
    const { title, tooltip, action } = placed.lens;
    // Without a command a lens is plain text.
    placed.command = { title: literal(title), tooltip, ...(actionCommand(placed.session, action) ?? { command: '' }) };
    return placed;
  }
}
