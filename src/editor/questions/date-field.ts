import * as vscode from 'vscode';
import { isCalendarDate } from '../../core/text/calendar.ts';
import type { Question } from './converse.ts';
import { textField, type TextKey } from './fields.ts';

/** A question for a day that may be left out. @param value what stands in the box at first */
export function dateField<Answers extends object>(key: TextKey<Answers>, prompt: string, value?: (answers: Answers) => string | undefined): Question<Answers> {
  return textField<Answers>(key, (answers) => ({ prompt, value: value?.(answers), placeholder: 'YYYY-MM-DD', optional: true, judge }));
}

function judge(text: string): vscode.InputBoxValidationMessage | undefined {
  if (text.trim() === '' || isCalendarDate(text.trim())) return undefined;
  return { message: vscode.l10n.t('Type a day as YYYY-MM-DD, or nothing.'), severity: vscode.InputBoxValidationSeverity.Error };
}
