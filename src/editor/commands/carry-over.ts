import * as vscode from 'vscode';
import { carryOvers, nextQuarter } from '../../core/features/plan/carry-over.ts';
import { moveToQuarter, quarterPicks } from '../../core/features/strategy/move-to-quarter.ts';
import { UserError } from '../../core/user-error.ts';
import { literal } from '../literal.ts';
import { answered } from '../questions/answer.ts';
import { askPicks } from '../questions/ask-pick.ts';
import { converse, type Question } from '../questions/converse.ts';
import { pickField } from '../questions/fields.ts';
import type { Sessions } from '../session/sessions.ts';
import { chooseVision, type ChosenVision } from './choose-vision.ts';
import { editVision } from './edit-vision.ts';

/** What the command can be told; with initiatives nothing is asked at all. */
export interface CarryOverArguments {
  /** Ids. */
  readonly initiatives?: readonly string[];
  /** The next one where it is left out. */
  readonly quarter?: string;
  /** The workspace folder, as a URI. */
  readonly folder?: string;
}

type Answers = Omit<CarryOverArguments, 'folder'>;

/** Moves what will not be done in time to the next quarter, in one edit. */
export async function carryOver(sessions: Sessions, argument: unknown): Promise<void> {
  const { folder, ...given } = (argument as CarryOverArguments | undefined) ?? {};
  const chosen = await chooseVision(sessions, folder);
  if (!chosen) return;
  const answers = given.initiatives ? given : await converse<Answers>(vscode.l10n.t('Carry Over'), questions(chosen), given);
  const { initiatives = [], quarter = nextQuarter(chosen.snapshot) } = answers ?? {};
  if (initiatives.length > 0) await editVision(chosen.session, (text) => moveToQuarter(text, initiatives, quarter));
}

function questions({ snapshot }: ChosenVision): readonly Question<Answers>[] {
  const open = carryOvers(snapshot);
  if (open.length === 0) throw new UserError(vscode.l10n.t('Nothing is open in this quarter or an earlier one.'));
  const choices = open.map(({ id, label, description }) => ({ value: id, label: literal(label), description: literal(description) }));
  const overdue = open.filter((initiative) => initiative.overdue).map(({ id }) => id);
  const placeholder = vscode.l10n.t('What goes on after its quarter? Tick, then Enter.');
  const quarters = quarterPicks(snapshot).map(({ quarter, label, description }) => ({ value: quarter, label, description }));
  return [
    { ask: async (place, { initiatives = overdue }) => answered(await askPicks(place, { placeholder, choices }, initiatives), (ids) => ({ initiatives: ids })) },
    { ...pickField<Answers, 'quarter'>('quarter', () => ({ placeholder: vscode.l10n.t('To which quarter?'), choices: quarters, current: nextQuarter(snapshot) })), when: ({ initiatives }) => initiatives?.length !== 0 },
  ];
}
