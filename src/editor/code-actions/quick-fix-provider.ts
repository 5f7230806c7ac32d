import * as vscode from 'vscode';
import { quickFixes } from '../../core/features/quick-fixes.ts';
import type { Snapshot } from '../../core/snapshot.ts';
import { DIAGNOSTIC_SOURCE } from '../diagnostics/to-diagnostic.ts';
import { shownFindings, type ShownFinding } from '../diagnostics/shown-finding.ts';
import { COMMANDS } from '../ids.ts';
import type { LinkMarkerArguments } from '../commands/link-marker.ts';
import { toRange } from '../ranges.ts';
import type { Sessions } from '../session/sessions.ts';
import { toWorkspaceEdit } from '../workspace-edit.ts';

/** Offers what mends the findings at the caret. */
export class QuickFixProvider implements vscode.CodeActionProvider {
  readonly #sessions: Sessions;

  constructor(sessions: Sessions) {
    this.#sessions = sessions;
  }

  static register(sessions: Sessions): vscode.Disposable {
    const metadata = { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] };
    return vscode.languages.registerCodeActionsProvider({ pattern: '**/*' }, new QuickFixProvider(sessions), metadata);
  }

  provideCodeActions(document: vscode.TextDocument, range: vscode.Range, context: vscode.CodeActionContext): vscode.CodeAction[] {
    const session = this.#sessions.of(document.uri);
    const snapshot = session?.fresh();
    const path = session?.pathOf(document.uri);
    if (!snapshot || path === undefined) return [];
    return (shownFindings(snapshot).get(path) ?? [])
      .filter((shown) => toRange(shown.range).intersection(range))
      .flatMap((shown) => fixesFor(shown, snapshot, path, document, context));
  }
}

function fixesFor(shown: ShownFinding, snapshot: Snapshot, path: string, document: vscode.TextDocument, context: vscode.CodeActionContext): vscode.CodeAction[] {
  const diagnostics = context.diagnostics.filter((diagnostic) => isOf(diagnostic, shown));
  const actions = quickFixes(snapshot, shown.finding)
    .filter(({ file }) => file === path)
    .map(({ title, edits, preferred }) => {
      const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
      action.edit = toWorkspaceEdit(document, edits);
      action.isPreferred = preferred;
      return action;
    });
  if (shown.finding.rule === 'orphan-marker') actions.push(chooseItem(document, shown));
  for (const action of actions) action.diagnostics = diagnostics;
  return actions;
}

/** Where no item is likely, people choose one. */
function chooseItem(document: vscode.TextDocument, { range }: ShownFinding): vscode.CodeAction {
  const action = new vscode.CodeAction(vscode.l10n.t('Link to a roadmap item…'), vscode.CodeActionKind.QuickFix);
  const given: LinkMarkerArguments = { file: document.uri.toString(), line: range.start.line, column: range.start.column };
  action.command = { title: action.title, command: COMMANDS.linkMarker, arguments: [given] };
  return action;
}

function isOf(diagnostic: vscode.Diagnostic, { finding, range }: ShownFinding): boolean {
  return diagnostic.source === DIAGNOSTIC_SOURCE && diagnostic.code === finding.rule && diagnostic.range.isEqual(toRange(range));
}
