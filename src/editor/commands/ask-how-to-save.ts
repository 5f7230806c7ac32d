import * as vscode from 'vscode';
import { formatRatio } from '../../core/features/format.ts';
import { previewCheckIn, type CheckInPreview } from '../../core/features/kpi/check-in-preview.ts';
import { readPastDate } from '../../core/features/kpi/typed-date.ts';
import type { Snapshot } from '../../core/snapshot.ts';
import { literal } from '../literal.ts';
import { askPick, type Choice } from '../questions/ask-pick.ts';
import { askText } from '../questions/ask-text.ts';
import { answered, BACK, type Answer, type Place } from '../questions/answer.ts';
import { readTyped, type CheckInAnswers } from './check-in-answers.ts';

type Details = NonNullable<CheckInAnswers['details']>;
type Wish = 'save' | 'another' | 'note' | 'confidence' | 'date';

const CONFIDENCES = [1, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2, 0.1, 0];

/** The last step: Enter saves; note, confidence and day can be added first, each in a question that leads back here. */
export async function askHowToSave(place: Place, now: () => Snapshot, answers: CheckInAnswers): Promise<Answer<Partial<CheckInAnswers>>> {
  let details: Details = answers.details ?? { date: now().today };
  for (;;) {
    const wish = await askPick<Wish>(place, { placeholder: vscode.l10n.t('Enter saves it'), choices: choices(now(), answers, details) });
    if (wish === undefined || wish === BACK) return wish;
    if (wish === 'save' || wish === 'another') return { details, another: wish === 'another' };
    const added = await askFor(wish, { ...place, canGoBack: true }, now(), details);
    if (added === undefined) return undefined;
    if (added !== BACK) details = { ...details, ...added };
  }
}

function choices(snapshot: Snapshot, { kpi = '', typed = '' }: CheckInAnswers, details: Details): Choice<Wish>[] {
  const read = readTyped(snapshot, kpi, typed);
  const foretold = 'value' in read ? previewCheckIn(snapshot, kpi, { ...details, value: read.value }, read.reading) : undefined;
  const { note, confidence, date } = details;
  return [
    { value: 'save', label: `$(check) ${vscode.l10n.t('Save')}`, description: literal(foretold?.value ?? ''), detail: literal(foretold?.kpi ?? '') },
    { value: 'another', label: `$(check-all) ${vscode.l10n.t('Save and Update Another KPI')}` },
    { value: 'note', label: `$(note) ${vscode.l10n.t('Note')}`, description: literal(note ?? vscode.l10n.t('none')) },
    { value: 'confidence', label: `$(dashboard) ${vscode.l10n.t('Confidence')}`, description: confidence === undefined ? vscode.l10n.t('not said') : formatRatio(confidence) },
    { value: 'date', label: `$(calendar) ${vscode.l10n.t('Day')}`, description: date === snapshot.today ? vscode.l10n.t('{0}, today', date) : date },
    ...consequences(foretold),
  ];
}

/** What else becomes of it, a row each: they are there to be read, and Enter on one saves as well. */
function consequences(foretold: CheckInPreview | undefined): Choice<Wish>[] {
  const group = vscode.l10n.t('what comes of it');
  const forecast = foretold?.forecast ? [`$(graph-line) ${literal(foretold.forecast)}`] : [];
  const items = (foretold?.items ?? []).map((item) => `$(target) ${literal(item)}`);
  return [...forecast, ...items].map((label) => ({ value: 'save', label, group }));
}

function askFor(wish: 'note' | 'confidence' | 'date', place: Place, { today }: Snapshot, details: Details): Promise<Answer<Partial<Details>>> {
  switch (wish) {
    case 'note':
      return askForNote(place, details);
    case 'confidence':
      return askForConfidence(place, details);
    case 'date':
      return askForDate(place, today, details);
  }
}

async function askForNote(place: Place, { note }: Details): Promise<Answer<Partial<Details>>> {
  const text = await askText(place, { prompt: vscode.l10n.t('What is there to say about this value?'), value: note, optional: true });
  return answered(text, (written) => ({ note: written || undefined }));
}

async function askForConfidence(place: Place, details: Details): Promise<Answer<Partial<Details>>> {
  const unsaid = { value: {}, label: vscode.l10n.t('not said') };
  const levels = CONFIDENCES.map((confidence) => ({ value: { confidence }, label: formatRatio(confidence) }));
  const all: Choice<Pick<Details, 'confidence'>>[] = [...levels, unsaid];
  const current = all.find(({ value }) => value.confidence === details.confidence)?.value;
  const level = await askPick(place, { placeholder: vscode.l10n.t('How sure are you that the target will be met?'), choices: all, current });
  return answered(level, ({ confidence }) => ({ confidence }));
}

async function askForDate(place: Place, today: string, { date }: Details): Promise<Answer<Partial<Details>>> {
  const judge = (text: string) => {
    const read = readPastDate(text, { today, say: vscode.l10n.t });
    const { Info, Error } = vscode.InputBoxValidationSeverity;
    return 'date' in read ? { message: read.date, severity: Info } : { message: read.problem, severity: Error };
  };
  const text = await askText(place, { prompt: vscode.l10n.t('The day for which the value holds'), value: date, judge });
  return answered(text, (typed) => {
    const read = readPastDate(typed, { today, say: vscode.l10n.t });
    return 'date' in read ? read : {};
  });
}
