import * as vscode from 'vscode';
import { previewCheckIn, previewLine } from '../../core/features/kpi/check-in-preview.ts';
import { kpiPicks, type KpiPick } from '../../core/features/kpi/kpi-picks.ts';
import type { NewCheckIn } from '../../core/model/edit/add-check-in.ts';
import type { Snapshot } from '../../core/snapshot.ts';
import { UserError } from '../../core/user-error.ts';
import { literalPick } from '../literal.ts';
import { askPick, type Choice } from '../questions/ask-pick.ts';
import { askText } from '../questions/ask-text.ts';
import { converse, type Question } from '../questions/converse.ts';
import { answered, BACK, type Answer, type Place } from '../questions/answer.ts';
import { askHowToSave } from './ask-how-to-save.ts';
import { readTyped, type CheckInAnswers } from './check-in-answers.ts';
import type { ChosenVision } from './choose-vision.ts';

/** A check-in as people gave it. */
export interface AskedCheckIn {
  readonly kpi: string;
  readonly checkIn: NewCheckIn;
  /** Whether another KPI is to follow. */
  readonly another: boolean;
}

/** Asks for KPI, value, and what else there is to say; each question can be gone back to. @param kpi is not asked for where it is named */
export async function askForCheckIn(chosen: ChosenVision, kpi: string | undefined, lastUsed: readonly string[]): Promise<AskedCheckIn | undefined> {
  const { session, snapshot } = chosen;
  const now = () => session.fresh() ?? snapshot;
  const questions: readonly Question<CheckInAnswers>[] = [
    { when: () => kpi === undefined, ask: async (place, answers) => answered(await pickKpi(place, now(), lastUsed, answers.kpi), (id) => ({ kpi: id })) },
    { ask: async (place, { kpi: id = '', typed }) => answered(await askForValue(titled(place, now(), id), now, id, typed), (text) => ({ typed: text })) },
    { ask: (place, answers) => askHowToSave(titled(place, now(), answers.kpi ?? ''), now, answers) },
  ];
  const answers = await converse(vscode.l10n.t('Update KPI'), questions, kpi === undefined ? {} : { kpi });
  if (!answers?.kpi || answers.typed === undefined) return undefined;
  const read = readTyped(now(), answers.kpi, answers.typed);
  if ('problem' in read) throw new UserError(read.problem);
  const checkIn = { date: now().today, ...answers.details, value: read.value };
  return { kpi: answers.kpi, checkIn, another: answers.another ?? false };
}

/** Asks for the KPI alone. */
export async function askForKpi({ snapshot }: ChosenVision, lastUsed: readonly string[]): Promise<string | undefined> {
  const place = { title: vscode.l10n.t('Update KPI'), step: 1, totalSteps: 1, canGoBack: false };
  const id = await pickKpi(place, snapshot, lastUsed, undefined);
  return id === BACK ? undefined : id;
}

async function pickKpi(place: Place, snapshot: Snapshot, lastUsed: readonly string[], current: string | undefined): Promise<Answer<string>> {
  const picks = kpiPicks(snapshot, lastUsed);
  if (picks.length === 0) throw new UserError(vscode.l10n.t('The vision has no KPI yet: write one under "kpis:" first.'));
  return askPick(place, { placeholder: vscode.l10n.t('Choose the KPI that has a new value'), choices: picks.map(choiceOf), current });
}

function choiceOf(pick: KpiPick): Choice<string> {
  const headings = { 'last-used': vscode.l10n.t('last used'), stale: vscode.l10n.t('stale'), other: vscode.l10n.t('all others') };
  const { label, description, detail } = literalPick(pick);
  return { value: pick.id, label, description, detail, group: headings[pick.group] };
}

function askForValue(place: Place, now: () => Snapshot, kpi: string, typed: string | undefined): Promise<Answer<string>> {
  const isMilestone = now().vision.items.find('kpi', kpi)?.value.direction === 'milestone';
  const prompt = isMilestone ? vscode.l10n.t('Is it reached? yes or no.') : vscode.l10n.t('The value of today, or a change: +3, -5%, 1.2k.');
  return askText(place, { prompt, value: typed, judge: (text) => judge(now(), kpi, text) });
}

/** What a value would mean, or why it cannot be taken; nothing typed yet is no mistake. */
function judge(snapshot: Snapshot, kpi: string, text: string): vscode.InputBoxValidationMessage | undefined {
  const { Info, Error } = vscode.InputBoxValidationSeverity;
  const read = readTyped(snapshot, kpi, text);
  if ('problem' in read) return text.trim() === '' ? undefined : { message: read.problem, severity: Error };
  return { message: previewLine(previewCheckIn(snapshot, kpi, { date: snapshot.today, value: read.value }, read.reading)), severity: Info };
}

/** The title says which KPI it is and where it stands. */
function titled(place: Place, snapshot: Snapshot, kpi: string): Place {
  const pick = kpiPicks(snapshot).find(({ id }) => id === kpi);
  if (!pick) throw new UserError(vscode.l10n.t('There is no KPI "{0}" in the vision.', kpi));
  return { ...place, title: vscode.l10n.t('{0}: {1}', pick.label, pick.description) };
}
