import * as vscode from 'vscode';
import { parseCondition } from '../../core/model/condition.ts';
import type { Question } from '../questions/converse.ts';
import { textField, type TextKey } from '../questions/fields.ts';

export interface ConditionQuestion {
  readonly prompt: string;
  /** What stands in the box at first. */
  readonly value?: string | undefined;
  /** A condition to go by. */
  readonly example: string;
  readonly isKpi: (id: string) => boolean;
}

/** A question for one condition, typed as it is written in the vision; it may be left out. */
export function conditionField<Answers extends object>(key: TextKey<Answers>, question: (answers: Answers) => ConditionQuestion): Question<Answers> {
  return textField<Answers>(key, (answers) => {
    const { prompt, value, example, isKpi } = question(answers);
    return { prompt, value, placeholder: example, optional: true, judge: (text) => judge(text, example, isKpi) };
  });
}

function judge(text: string, example: string, isKpi: (id: string) => boolean): vscode.InputBoxValidationMessage | undefined {
  if (text.trim() === '') return undefined;
  const read = parseCondition(text);
  const severity = vscode.InputBoxValidationSeverity.Error;
  if ('problem' in read) return { message: vscode.l10n.t('Write it as: {0}', example), severity };
  return isKpi(read.condition.kpi) ? undefined : { message: vscode.l10n.t('There is no KPI "{0}" in the vision.', read.condition.kpi), severity };
}
