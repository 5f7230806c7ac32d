import * as vscode from 'vscode';
import { addFeedback, feedbackFunctions, type NewFeedback, type Stance } from '../../core/features/journal/feedback.ts';
import { literal } from '../literal.ts';
import { answered } from '../questions/answer.ts';
import { askItems } from '../questions/ask-items.ts';
import { converse, type Question } from '../questions/converse.ts';
import { pickField, textField } from '../questions/fields.ts';
import type { Sessions } from '../session/sessions.ts';
import { chooseVision, type ChosenVision } from './choose-vision.ts';
import { editVision } from './edit-vision.ts';
import { stanceField } from './stance-field.ts';

/** What the command can be told; with `said` nothing is asked at all. */
export interface RecordFeedbackArguments extends Partial<NewFeedback> {
  /** The workspace folder, as a URI. */
  readonly folder?: string;
}

interface Answers {
  readonly from?: string;
  readonly by?: string;
  readonly about?: readonly string[];
  readonly stance?: Stance;
  readonly said?: string;
}

/** A choice that asks for the name of another function. */
const OTHER = '';

/** Records what product, sales, finance or anybody else says about the plan. */
export async function recordFeedback(sessions: Sessions, argument: unknown): Promise<void> {
  const { folder, ...given } = (argument as RecordFeedbackArguments | undefined) ?? {};
  const chosen = await chooseVision(sessions, folder);
  if (!chosen) return;
  const { session, snapshot } = chosen;
  const { from, by, about = [], stance, said, ...rest } = given.said === undefined ? ((await converse<Answers>(vscode.l10n.t('Record Feedback'), questions(chosen), given)) ?? {}) : given;
  if (from === undefined || by === undefined || stance === undefined || said === undefined) return;
  await editVision(session, (text) => addFeedback(text, session.fresh() ?? snapshot, { ...rest, from, by, about, stance, said }));
}

function questions({ snapshot }: ChosenVision): readonly Question<Answers>[] {
  const functions = feedbackFunctions(snapshot).map((name) => ({ value: name, label: literal(name) }));
  const other = { value: OTHER, label: vscode.l10n.t('Another function…') };
  const placeholder = vscode.l10n.t('What is it about? Tick, then Enter.');
  return [
    pickField('from', () => ({ placeholder: vscode.l10n.t('Whose view is it?'), choices: [...functions, other] })),
    { ...textField<Answers>('from', () => ({ prompt: vscode.l10n.t('Which function, such as legal or support?') })), when: ({ from }) => from === OTHER },
    textField('by', () => ({ prompt: vscode.l10n.t('Who said it? A handle, an e-mail or a team.') })),
    stanceField(),
    { ask: async (place, { about = [] }) => answered(await askItems(place, snapshot, { placeholder }, about), (ids) => ({ about: ids })) },
    textField('said', () => ({ prompt: vscode.l10n.t('What was said?') })),
  ];
}
