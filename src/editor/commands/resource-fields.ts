import * as vscode from 'vscode';
import { readBudget } from '../../core/features/plan/typed-resources.ts';
import { decimalSignOf } from '../decimal-sign.ts';
import type { Question } from '../questions/converse.ts';
import { textField } from '../questions/fields.ts';

/** Resources as they are typed. */
export interface TypedResources {
  readonly teams?: string | undefined;
  readonly budget?: string | undefined;
}

/** Who works on it, and what it costs; both may be left out. */
export function resourceFields(): readonly Question<TypedResources>[] {
  return [
    textField('teams', () => ({ prompt: vscode.l10n.t('Which teams work on it, with how many people? Empty leaves it out.'), placeholder: 'checkout 4, data 1.5', optional: true })),
    textField('budget', () => ({ prompt: vscode.l10n.t('How much money is set aside? Empty leaves it out.'), placeholder: '60000 EUR', optional: true, judge: judgeBudget })),
  ];
}

function judgeBudget(text: string): vscode.InputBoxValidationMessage | undefined {
  if (text.trim() === '' || readBudget(text, decimalSignOf(vscode.env.language))) return undefined;
  return { message: vscode.l10n.t('Type an amount and its currency, such as {0}.', '60000 EUR'), severity: vscode.InputBoxValidationSeverity.Error };
}
