import * as vscode from 'vscode';
import { readKpiValue } from '../../core/features/kpi/kpi-value.ts';
import { addCheckIn, type NewCheckIn } from '../../core/model/edit/add-check-in.ts';
import { UserError } from '../../core/user-error.ts';
import { decimalSignOf } from '../decimal-sign.ts';
import { LastUsedKpis } from '../last-used.ts';
import type { Sessions } from '../session/sessions.ts';
import { isTreeRow } from '../views/tree-row.ts';
import { askForCheckIn, askForKpi } from './ask-check-in.ts';
import { chooseVision, type ChosenVision } from './choose-vision.ts';
import { editVision } from './edit-vision.ts';

/** What the command can be told, by a lens, a row or a key binding; it asks for the rest. */
export interface UpdateKpiArguments {
  readonly kpi?: string;
  /** With a value nothing is asked at all. Text may be a change: `+3`, `-5%`. */
  readonly value?: number | boolean | string;
  readonly note?: string;
  /** `YYYY-MM-DD`; today where it is left out. */
  readonly date?: string;
  /** 0..1 */
  readonly confidence?: number;
  /** The workspace folder, as a URI. */
  readonly folder?: string;
}

/** Adds a check-in to a KPI, and to further ones as long as people want to. */
export async function updateKpi(sessions: Sessions, memory: vscode.Memento, argument: unknown): Promise<void> {
  const given = argumentsOf(argument);
  const chosen = await chooseVision(sessions, given.folder);
  if (!chosen) return;
  const lastUsed = new LastUsedKpis(memory);
  const folder = chosen.session.folder.uri.toString();
  const save = async (kpi: string, checkIn: NewCheckIn) => {
    await editVision(chosen.session, (text) => addCheckIn(text, kpi, checkIn));
    await lastUsed.note(folder, kpi);
  };
  if (given.value === undefined) return askAndSave(chosen, given.kpi, () => lastUsed.of(folder), save);
  const kpi = given.kpi ?? (await askForKpi(chosen, lastUsed.of(folder)));
  if (kpi !== undefined) await save(kpi, givenCheckIn(chosen, kpi, given));
}

async function askAndSave(
  { session, snapshot }: ChosenVision,
  kpi: string | undefined,
  lastUsed: () => readonly string[],
  save: (kpi: string, checkIn: NewCheckIn) => Promise<void>,
): Promise<void> {
  let first = kpi;
  for (;;) {
    const asked = await askForCheckIn({ session, snapshot: session.fresh() ?? snapshot }, first, lastUsed());
    if (!asked) return;
    await save(asked.kpi, asked.checkIn);
    if (!asked.another) return;
    first = undefined;
  }
}

function argumentsOf(argument: unknown): UpdateKpiArguments {
  if (typeof argument === 'string') return { kpi: argument };
  if (!isTreeRow(argument)) return (argument as UpdateKpiArguments | undefined) ?? {};
  const folder = argument.session.folder.uri.toString();
  const kpi = argument.kind === 'node' ? argument.node.item : undefined;
  return kpi === undefined ? { folder } : { folder, kpi };
}

/** A number is what it says; only text can be a change. */
function givenCheckIn({ snapshot }: ChosenVision, kpi: string, { value, note, date = snapshot.today, confidence }: UpdateKpiArguments): NewCheckIn {
  const decimal = typeof value === 'string' ? decimalSignOf(vscode.env.language) : undefined;
  const read = readKpiValue(snapshot, kpi, String(value), decimal);
  if ('problem' in read) throw new UserError(read.problem);
  return { date, value: read.value, confidence, note: note?.trim() || undefined };
}
