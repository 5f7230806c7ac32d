import * as vscode from 'vscode';
import { conditionText, likelyOperator, noBetter } from '../../core/features/plan/condition-draft.ts';
import type { NewHypothesis } from '../../core/features/plan/add-item.ts';
import { plainNumber } from '../../core/features/plan/typed-kpi.ts';
import type { Condition } from '../../core/model/condition.ts';
import type { Kpi } from '../../core/model/vision.ts';
import { decimalSignOf } from '../decimal-sign.ts';
import { literal } from '../literal.ts';
import type { Question } from '../questions/converse.ts';
import { dateField } from '../questions/date-field.ts';
import { pickField, textField } from '../questions/fields.ts';
import type { ChosenVision } from './choose-vision.ts';
import { conditionField } from './condition-field.ts';

/** A bet as it is typed. */
export interface TypedHypothesis {
  readonly believe?: string | undefined;
  readonly resultsIn?: string | undefined;
  readonly because?: string | undefined;
  /** The id of the KPI by which to be confident; empty for none yet. */
  readonly confidentKpi?: string;
  readonly operator?: Condition['operator'];
  readonly number?: string | undefined;
  readonly by?: string | undefined;
  readonly pivotIf?: string | undefined;
}

/** The hypothesis, where a bet was made. */
export function hypothesisFrom({ believe, resultsIn, because, confidentKpi, operator, number, by, pivotIf }: TypedHypothesis): NewHypothesis | undefined {
  if (!believe || !resultsIn) return undefined;
  const value = plainNumber(number, decimalSignOf(vscode.env.language));
  const isSaid = confidentKpi !== undefined && confidentKpi !== '' && operator !== undefined && value !== undefined;
  const confidentWhen = isSaid ? [conditionText({ kpi: confidentKpi, operator, value, ...(by !== undefined && { by }) })] : [];
  return { believe, resultsIn, because, confidentWhen, pivotIf: pivotIf ? [pivotIf] : undefined };
}

/** Belief, outcome and reason; the first one left empty leaves the bet out. */
export function betFields(): readonly Question<TypedHypothesis>[] {
  return [
    textField('believe', () => ({ prompt: vscode.l10n.t('Which technical capability will bring it? We believe that … Empty where there is no bet yet.'), placeholder: vscode.l10n.t('such as: retrying soft declines on a second acquirer'), optional: true })),
    { ...textField<TypedHypothesis>('resultsIn', () => ({ prompt: vscode.l10n.t('… results in which outcome?'), placeholder: vscode.l10n.t('such as: more completed checkouts') })), when: isBet },
    { ...textField<TypedHypothesis>('because', () => ({ prompt: vscode.l10n.t('… because? What makes you think so. Empty leaves it out.'), optional: true })), when: isBet },
  ];
}

/** What the numbers show when the bet is right, put together of KPI, operator, number and day; and when it is wrong. */
export function confidenceFields({ snapshot }: ChosenVision): readonly Question<TypedHypothesis>[] {
  const { items } = snapshot.vision;
  const kpis = items.ofKind('kpi').filter(({ value }) => value.direction !== 'milestone');
  const kpiOf = ({ confidentKpi = '' }: TypedHypothesis): Kpi | undefined => items.find('kpi', confidentKpi)?.value;
  const isNumeric = (answers: TypedHypothesis) => isBet(answers) && kpiOf(answers) !== undefined;
  const choices = [...kpis.map(({ id, value }) => ({ value: id, label: literal(value.title ?? id), description: id })), { value: '', label: vscode.l10n.t('Not said yet'), description: vscode.l10n.t('the bet can be tested later') }];
  return [
    { ...pickField<TypedHypothesis, 'confidentKpi'>('confidentKpi', () => ({ placeholder: vscode.l10n.t('Which KPI will tell that we are right?'), choices })), when: (answers) => isBet(answers) && kpis.length > 0 },
    { ...operatorField(kpiOf), when: isNumeric },
    { ...numberField(kpiOf), when: isNumeric },
    { ...dateField<TypedHypothesis>('by', vscode.l10n.t('By when? Empty for any day.'), (answers) => kpiOf(answers)?.due), when: isNumeric },
    {
      ...conditionField<TypedHypothesis>('pivotIf', (answers) => ({
        prompt: vscode.l10n.t('Which number would make you change course? Empty leaves it out.'),
        example: noBetter(kpiOf(answers) ?? {}, answers.by),
        isKpi: (id) => items.find('kpi', id) !== undefined,
      })),
      when: isNumeric,
    },
  ];
}

function isBet({ believe }: TypedHypothesis): boolean {
  return believe !== undefined && believe !== '';
}

function operatorField(kpiOf: (answers: TypedHypothesis) => Kpi | undefined): Question<TypedHypothesis> {
  const choice = (value: Condition['operator'], description: string) => ({ value, label: value, description });
  return pickField<TypedHypothesis, 'operator'>('operator', (answers) => ({
    placeholder: vscode.l10n.t('{0} has to be …', kpiOf(answers)?.title ?? ''),
    current: likelyOperator(kpiOf(answers)?.direction),
    choices: [
      choice('>=', vscode.l10n.t('at least')),
      choice('>', vscode.l10n.t('more than')),
      choice('<=', vscode.l10n.t('at most')),
      choice('<', vscode.l10n.t('less than')),
    ],
  }));
}

function numberField(kpiOf: (answers: TypedHypothesis) => Kpi | undefined): Question<TypedHypothesis> {
  const decimal = decimalSignOf(vscode.env.language);
  const severity = vscode.InputBoxValidationSeverity.Error;
  return textField<TypedHypothesis>('number', (answers) => {
    const target = kpiOf(answers)?.target;
    return {
      prompt: vscode.l10n.t('… which number? In {0}.', kpiOf(answers)?.unit ?? ''),
      value: typeof target === 'number' ? String(target).replace('.', decimal) : undefined,
      judge: (text) => (text.trim() === '' || plainNumber(text, decimal) !== undefined ? undefined : { message: vscode.l10n.t('Type a number.'), severity }),
    };
  });
}
