import * as vscode from 'vscode';
import { actionCommand } from '../action-command.ts';
import { literal } from '../literal.ts';
import { toPosition } from '../ranges.ts';
import type { ShownLens, ShownLenses } from './shown-lenses.ts';

/** A place for a lens; what it says is filled in when VS Code asks. */
export class PlacedLens extends vscode.CodeLens {
  readonly shown: ShownLens;

  constructor(shown: ShownLens) {
    const at = toPosition(shown.lens.at);
    super(new vscode.Range(at, at));
    this.shown = shown;
  }
}

/** Shows lenses on lines of their own, over source files and over the vision. */
export class CodeLensProvider implements vscode.CodeLensProvider<PlacedLens> {
  readonly #shown: ShownLenses;

  constructor(shown: ShownLenses) {
    this.#shown = shown;
  }

  provideCodeLenses(document: vscode.TextDocument): PlacedLens[] {
    return this.#shown.of(document, 'codeLens').map((shown) => new PlacedLens(shown));
  }

  resolveCodeLens(placed: PlacedLens): PlacedLens {
    const { session, lens: { title, tooltip, action }, shownIn } = placed.shown;
    // Without a command a lens is plain text.
    placed.command = { title: literal(title), tooltip, ...(actionCommand(session, action, shownIn) ?? { command: '' }) };
    return placed;
  }
}
