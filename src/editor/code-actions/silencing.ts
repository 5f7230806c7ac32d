import * as vscode from 'vscode';
import { ignoreInCode } from '../../core/features/fixes/ignore-in-code.ts';
import { ignoreInVision } from '../../core/features/fixes/ignore-in-vision.ts';
import { lowerLevels, turnDown } from '../../core/features/fixes/turn-down.ts';
import type { TextEdit } from '../../core/text/edits.ts';
import { markerTags } from '../../core/trace/marker-tags.ts';
import { cellOf } from '../notebooks.ts';
import { addVisionEdits, toWorkspaceEdit } from '../workspace-edit.ts';
import type { FindingAt } from './finding-at.ts';
import { LaterAction } from './later-action.ts';

/** Rules about text that cannot be read: there is nothing to silence before it can. */
const UNREADABLE: ReadonlySet<string> = new Set(['yaml-syntax', 'newer-version', 'api-version-missing']);

/** For findings that people have thought about and mean to keep: ignore one, or turn its rule down. */
export function silencingActions(at: FindingAt): vscode.CodeAction[] {
  return UNREADABLE.has(at.finding.rule) ? [] : [...ignoring(at), ...turningDown(at)];
}

function ignoring(at: FindingAt): vscode.CodeAction[] {
  const edit = ignoreEdit(at);
  if (!edit) return [];
  const action = new vscode.CodeAction(vscode.l10n.t('Ignore {0} on this line', at.finding.rule), vscode.CodeActionKind.QuickFix);
  action.edit = toWorkspaceEdit(at.document, [edit]);
  return [action];
}

/** A folder has no line of its own. */
function ignoreEdit({ snapshot, document, path, finding }: FindingAt): TextEdit | undefined {
  const { rule, site, span: { start: offset }, range } = finding;
  const text = document.getText();
  if (site === 'vision') return ignoreInVision(text, offset, rule);
  if (site !== 'code') return undefined;
  const cellLanguage = cellOf(document) && document.languageId;
  return ignoreInCode({ path, cellLanguage, text, line: range.start.line, offset }, rule, { tags: markerTags(snapshot.vision.document) });
}

function turningDown({ session, snapshot, finding: { rule, severity } }: FindingAt): vscode.CodeAction[] {
  return lowerLevels(rule, severity).map((level) => {
    const title = level === 'off' ? vscode.l10n.t('Turn {0} off for everybody', rule) : vscode.l10n.t('Turn {0} down to "{1}" for everybody', rule, level);
    return new LaterAction(title, () => {
      const result = turnDown(snapshot.input.text, rule, level);
      return 'edits' in result ? addVisionEdits(new vscode.WorkspaceEdit(), session, snapshot, result.edits) : undefined;
    });
  });
}
