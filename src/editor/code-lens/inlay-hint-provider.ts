import * as vscode from 'vscode';
import { actionCommand } from '../action-command.ts';
import type { ShownLens, ShownLenses } from './shown-lenses.ts';

/** Shows lenses at the ends of their lines, where they take no room and move no code. */
export class InlayHintProvider implements vscode.InlayHintsProvider {
  readonly #shown: ShownLenses;

  constructor(shown: ShownLenses) {
    this.#shown = shown;
  }

  provideInlayHints(document: vscode.TextDocument, range: vscode.Range): vscode.InlayHint[] {
    return this.#shown
      .of(document, 'inlayHint')
      .filter(({ lens }) => lens.at.line >= range.start.line && lens.at.line <= range.end.line)
      .map((shown) => toHint(shown, document));
  }
}

function toHint({ session, lens, shownIn }: ShownLens, document: vscode.TextDocument): vscode.InlayHint {
  const part = new vscode.InlayHintLabelPart(lens.title);
  part.tooltip = lens.tooltip;
  const command = actionCommand(session, lens.action, shownIn);
  if (command) part.command = { title: lens.title, ...command };
  const hint = new vscode.InlayHint(document.lineAt(Math.min(lens.at.line, document.lineCount - 1)).range.end, [part]);
  hint.paddingLeft = true;
  return hint;
}
