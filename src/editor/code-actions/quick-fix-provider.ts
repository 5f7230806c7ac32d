import * as vscode from 'vscode';
import { correctAll } from '../../core/features/fixes/fix-all.ts';
import type { Snapshot } from '../../core/snapshot.ts';
import { shownFindings, type ShownFinding } from '../diagnostics/shown-finding.ts';
import { DIAGNOSTIC_SOURCE } from '../diagnostics/to-diagnostic.ts';
import { roleOf } from '../document-role.ts';
import { toRange } from '../ranges.ts';
import type { Sessions } from '../session/sessions.ts';
import { toWorkspaceEdit } from '../workspace-edit.ts';
import { CORRECT_ALL } from './correct-all.ts';
import type { FindingAt } from './finding-at.ts';
import { LaterAction } from './later-action.ts';
import { mappingActions } from './mapping.ts';
import { markerActions, mendingActions } from './mending.ts';
import { silencingActions } from './silencing.ts';

/** Offers what mends the findings at the caret. */
export class QuickFixProvider implements vscode.CodeActionProvider {
  readonly #sessions: Sessions;

  constructor(sessions: Sessions) {
    this.#sessions = sessions;
  }

  provideCodeActions(document: vscode.TextDocument, range: vscode.Range, context: vscode.CodeActionContext): vscode.CodeAction[] {
    const role = roleOf(this.#sessions, document);
    const path = role?.session.pathOf(document.uri);
    if (!role || path === undefined) return [];
    const { session, snapshot } = role;
    if (context.only && CORRECT_ALL.contains(context.only)) return corrections(snapshot, document, path);
    return (shownFindings(snapshot).get(path) ?? [])
      .filter((shown) => toRange(shown.range).intersection(range))
      .flatMap((shown) => actionsFor({ ...shown, session, snapshot, document, path }, context));
  }

  resolveCodeAction(action: vscode.CodeAction): vscode.CodeAction {
    const edit = action instanceof LaterAction ? action.make() : undefined;
    if (edit) action.edit = edit;
    return action;
  }
}

/** What mends comes first, what silences last. */
function actionsFor(at: FindingAt, context: vscode.CodeActionContext): vscode.CodeAction[] {
  const actions = [...mendingActions(at), ...markerActions(at), ...mappingActions(at), ...silencingActions(at)];
  const diagnostics = context.diagnostics.filter((diagnostic) => isOf(diagnostic, at));
  for (const action of actions) action.diagnostics = diagnostics;
  return actions;
}

function corrections(snapshot: Snapshot, document: vscode.TextDocument, path: string): vscode.CodeAction[] {
  const edits = correctAll(snapshot, path);
  if (edits.length === 0) return [];
  const action = new vscode.CodeAction(vscode.l10n.t('Correct all misspelt ids, keys and values'), CORRECT_ALL);
  action.edit = toWorkspaceEdit(document, edits);
  return [action];
}

function isOf(diagnostic: vscode.Diagnostic, { finding, range }: ShownFinding): boolean {
  return diagnostic.source === DIAGNOSTIC_SOURCE && diagnostic.code === finding.rule && diagnostic.range.isEqual(toRange(range));
}
