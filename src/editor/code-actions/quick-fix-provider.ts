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

/** Findings about a marker that another item could put right. */
const ABOUT_MARKERS: ReadonlySet<string> = new Set(['orphan-marker', 'marker-unknown-id', 'marker-closed-item']);

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
      .flatMap((shown) => {
        const actions = [...fixes(snapshot, shown, document, path), ...linking(snapshot, shown, document, path)];
        const diagnostics = context.diagnostics.filter((diagnostic) => isOf(diagnostic, shown));
        for (const action of actions) action.diagnostics = diagnostics;
        return actions;
      });
  }
}

function fixes(snapshot: Snapshot, { finding }: ShownFinding, document: vscode.TextDocument, path: string): vscode.CodeAction[] {
  const fitting = quickFixes(snapshot, finding).filter(({ file }) => file === path);
  return fitting.map(({ title, edits, preferred }) => {
    const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
    action.edit = toWorkspaceEdit(document, edits);
    action.isPreferred = preferred;
    return action;
  });
}

/** Where no fix is the right one, people choose the item that a marker serves. */
function linking(snapshot: Snapshot, { finding, range }: ShownFinding, document: vscode.TextDocument, path: string): vscode.CodeAction[] {
  const { line, column } = range.start;
  const markers = snapshot.trace?.scanOf(path)?.markers ?? [];
  if (!ABOUT_MARKERS.has(finding.rule) || !markers.some(({ marker }) => marker.place.line === line)) return [];
  const action = new vscode.CodeAction(vscode.l10n.t('Link to a roadmap item…'), vscode.CodeActionKind.QuickFix);
  const given: LinkMarkerArguments = { file: document.uri.toString(), line, column };
  action.command = { title: action.title, command: COMMANDS.linkMarker, arguments: [given] };
  return [action];
}

function isOf(diagnostic: vscode.Diagnostic, { finding, range }: ShownFinding): boolean {
  return diagnostic.source === DIAGNOSTIC_SOURCE && diagnostic.code === finding.rule && diagnostic.range.isEqual(toRange(range));
}
