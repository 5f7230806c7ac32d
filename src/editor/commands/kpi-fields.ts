import * as vscode from 'vscode';
import { numberProblem, type TypedKpi } from '../../core/features/plan/typed-kpi.ts';
import { decimalSignOf } from '../decimal-sign.ts';
import type { Question } from '../questions/converse.ts';
import { dateField } from '../questions/date-field.ts';
import { pickField, textField } from '../questions/fields.ts';

/** What there is to ask about a KPI behind its title, depending on which way is better. */
export function kpiFields(): readonly Question<TypedKpi>[] {
  const isBand = ({ direction }: TypedKpi) => direction === 'maintain-between';
  const isLimit = (typed: TypedKpi) => typed.direction !== 'milestone' && !isBand(typed);
  const isOnCourse = ({ direction }: TypedKpi) => direction === 'increase' || direction === 'decrease';
  return [
    textField('definition', () => ({ prompt: vscode.l10n.t('How is it reckoned? The formula in words.'), placeholder: vscode.l10n.t('such as: paid orders a day, mean of a week') })),
    textField('unit', () => ({ prompt: vscode.l10n.t('In which unit? percent, a currency such as EUR, ms, orders, …'), placeholder: 'percent' })),
    directionField(),
    { ...numberField('baseline', vscode.l10n.t('Where does it stand today? Empty where nobody has measured it.'), true), when: isOnCourse },
    { ...numberField('target', vscode.l10n.t('Which value is to be reached, or kept?')), when: isLimit },
    { ...numberField('min', vscode.l10n.t('Which value is the lowest that is fine?')), when: isBand },
    { ...numberField('max', vscode.l10n.t('Which value is the highest that is fine?')), when: isBand },
    dateField('due', vscode.l10n.t('By when? Empty for the end of the work that counts on it.')),
  ];
}

function directionField(): Question<TypedKpi> {
  const choice = (value: NonNullable<TypedKpi['direction']>, label: string, description: string) => ({ value, label, description });
  return pickField<TypedKpi, 'direction'>('direction', () => ({
    placeholder: vscode.l10n.t('Which way is better?'),
    choices: [
      choice('increase', vscode.l10n.t('It is to rise'), vscode.l10n.t('to a target')),
      choice('decrease', vscode.l10n.t('It is to fall'), vscode.l10n.t('to a target')),
      choice('maintain-above', vscode.l10n.t('It is to stay above a limit'), ''),
      choice('maintain-below', vscode.l10n.t('It is to stay below a limit'), ''),
      choice('maintain-between', vscode.l10n.t('It is to stay between two limits'), ''),
      choice('milestone', vscode.l10n.t('It is reached or not: a milestone'), ''),
    ],
  }));
}

function numberField(key: 'baseline' | 'target' | 'min' | 'max', prompt: string, optional = false): Question<TypedKpi> {
  const decimal = decimalSignOf(vscode.env.language);
  return textField<TypedKpi>(key, (typed) => ({
    prompt: typed.unit === undefined ? prompt : vscode.l10n.t('{0} In {1}.', prompt, typed.unit),
    optional,
    judge: (text) => {
      const problem = numberProblem(key, { ...typed, [key]: text }, decimal, vscode.l10n.t);
      return problem === undefined ? undefined : { message: problem, severity: vscode.InputBoxValidationSeverity.Error };
    },
  }));
}
