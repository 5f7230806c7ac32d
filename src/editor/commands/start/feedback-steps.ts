import * as vscode from 'vscode';
import { feedbackFunctions } from '../../../core/features/journal/feedback.ts';
import type { FeedbackAnswers, StartAnswers } from '../../../core/features/start/start-answers.ts';
import { literal } from '../../literal.ts';
import type { Question } from '../../questions/converse.ts';
import { pickField, textField } from '../../questions/fields.ts';
import { stanceField } from '../stance-field.ts';
import { objectiveChoices } from './initiative-steps.ts';
import { namedField } from './named-field.ts';
import { picksField } from './picks-field.ts';
import type { StartContext } from './start-context.ts';

/** What somebody said about the plan. */
export function feedbackSteps(context: StartContext, answers: () => StartAnswers, taken: () => ReadonlySet<string>): readonly Question<FeedbackAnswers>[] {
  const functions = feedbackFunctions(context.snapshot).map((name) => ({ value: name, label: literal(name) }));
  return [
    namedField<FeedbackAnswers>({ prompt: vscode.l10n.t('What was said?') }, taken),
    pickField('from', () => ({ placeholder: vscode.l10n.t('Whose view is it?'), choices: functions })),
    textField('by', () => ({ prompt: vscode.l10n.t('Who said it? A handle, an e-mail or a team.') })),
    stanceField(),
    picksField('about', vscode.l10n.t('What is it about? Tick, then Enter.'), () => objectiveChoices(context, answers()), { required: true }),
  ];
}
