import * as vscode from 'vscode';
import { noBetter, targetReached } from '../../../core/features/plan/condition-draft.ts';
import { kpiFrom } from '../../../core/features/plan/typed-kpi.ts';
import type { ObjectiveAnswers } from '../../../core/features/start/start-answers.ts';
import { decimalSignOf } from '../../decimal-sign.ts';
import type { Question } from '../../questions/converse.ts';
import { within } from '../../questions/within.ts';
import { conditionField } from '../condition-field.ts';
import { betFields } from '../hypothesis-fields.ts';
import { kpiFields } from '../kpi-fields.ts';
import { namedField } from './named-field.ts';

type Step = Question<ObjectiveAnswers>;

/** An objective, the number that tells whether it is reached, and the bet behind it. All but its title may be left out. */
export function objectiveSteps(taken: () => ReadonlySet<string>): readonly Step[] {
  const hasKpi = ({ kpi }: ObjectiveAnswers) => kpi?.title !== undefined;
  return [
    namedField<ObjectiveAnswers>({ prompt: vscode.l10n.t('What does the business want to reach? One line.') }, taken),
    within('kpi', namedField({ prompt: vscode.l10n.t('Which number will tell whether it is reached? Empty where there is none yet.'), placeholder: vscode.l10n.t('such as: orders a day'), optional: true }, taken)),
    ...kpiFields().map((question): Step => within('kpi', question, hasKpi)),
    ...(betFields() as readonly Step[]),
    ...conditionSteps(),
  ];
}

function conditionSteps(): Step[] {
  const isNumeric = (answers: ObjectiveAnswers) => answers.believe !== undefined && reached(answers) !== undefined;
  return [
    { ...conditionField<ObjectiveAnswers>('confidentWhen', (answers) => ({ prompt: vscode.l10n.t('What do the numbers show when you are right?'), value: reached(answers), example: reached(answers) ?? '', isKpi: ownKpi(answers) })), when: isNumeric },
    { ...conditionField<ObjectiveAnswers>('pivotIf', (answers) => ({ prompt: vscode.l10n.t('Which number would make you change course? Empty leaves it out.'), example: failed(answers), isKpi: ownKpi(answers) })), when: isNumeric },
  ];
}

/** The condition that the objective's own number has reached its target. */
function reached(answers: ObjectiveAnswers): string | undefined {
  const kpi = wholeKpi(answers);
  return kpi && targetReached(kpi);
}

function failed(answers: ObjectiveAnswers): string {
  const kpi = wholeKpi(answers);
  return noBetter(kpi ?? {}, kpi?.due);
}

function wholeKpi({ kpi }: ObjectiveAnswers) {
  const whole = kpi && kpiFrom(kpi, decimalSignOf(vscode.env.language));
  return whole && { ...whole, id: kpi?.id };
}

function ownKpi({ kpi }: ObjectiveAnswers): (id: string) => boolean {
  return (id) => id === kpi?.id;
}
