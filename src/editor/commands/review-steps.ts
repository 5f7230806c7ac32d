import * as vscode from 'vscode';
import type { ReviewVerdict } from '../../core/features/review/add-review.ts';
import { marketNews, reviewChanges, type ChangeGroup } from '../../core/features/review/review-changes.ts';
import { afterCadence } from '../../core/features/review/review-due.ts';
import type { ReviewQuestion } from '../../core/features/review/review-questions.ts';
import { reviewedKpis } from '../../core/features/review/reviewed-kpis.ts';
import type { Snapshot } from '../../core/snapshot.ts';
import { isCalendarDate } from '../../core/text/calendar.ts';
import { literal } from '../literal.ts';
import { answered } from '../questions/answer.ts';
import { askPick, askPicks, type Choice } from '../questions/ask-pick.ts';
import { askText } from '../questions/ask-text.ts';
import type { Question } from '../questions/converse.ts';
import { textField } from '../questions/fields.ts';
import type { ReviewAnswers } from './review-draft.ts';

type Step = Question<ReviewAnswers>;
type Verdict = ReviewVerdict | 'skip';

/** All questions of a review. @param since the day of the last one, `YYYY-MM-DD` */
export function stepsOfReview(snapshot: Snapshot, since: string, about: readonly ReviewQuestion[]): readonly Step[] {
  return [agendaStep(snapshot, since), attendeesStep(snapshot), ...newsSteps(snapshot, since), kpisStep(snapshot, since), ...about.flatMap(decisionSteps), nextStep(snapshot)];
}

/** Nothing to answer: it is there to be read, and typing searches it. */
function agendaStep(snapshot: Snapshot, since: string): Step {
  const groups: Readonly<Record<ChangeGroup, string>> = {
    status: vscode.l10n.t('changed status'),
    'check-ins': vscode.l10n.t('new values'),
    initiatives: vscode.l10n.t('initiatives'),
    contradictions: vscode.l10n.t('speaks against us'),
    concerns: vscode.l10n.t('concerns still open'),
    market: vscode.l10n.t('news from outside'),
  };
  const changes = reviewChanges(snapshot, since);
  const rows: Choice<boolean>[] = changes.map(({ group, text, detail }) => ({ value: true, label: literal(text), description: literal(detail), group: groups[group] }));
  const none: Choice<boolean> = { value: true, label: vscode.l10n.t('Nothing has changed in the vision since {0}.', since) };
  const placeholder = vscode.l10n.t('This has changed since {0}. Enter goes on.', since);
  return { ask: async (place) => answered(await askPick(place, { placeholder, choices: rows.length > 0 ? rows : [none] }), () => ({})) };
}

function attendeesStep({ vision }: Snapshot): Step {
  const last = vision.document.reviews?.toSorted((a, b) => ((a.date ?? '') < (b.date ?? '') ? 1 : -1))[0]?.attendees ?? [];
  return textField<ReviewAnswers>('attendees', () => ({ prompt: vscode.l10n.t('Who takes part? Separated by commas.'), value: last.join(', '), optional: true }));
}

function newsSteps(snapshot: Snapshot, since: string): Step[] {
  const choices = marketNews(snapshot, since).map(({ title = '', date = '', kind }) => ({ value: title, label: literal(title), description: [date, kind].filter(Boolean).join(' · ') }));
  const placeholder = vscode.l10n.t('Which news matter to the plan? Tick, then Enter.');
  const all = choices.map(({ value }) => value);
  return [
    { ask: async (place, { news = all }) => answered(await askPicks(place, { placeholder, choices }, news), (titles) => ({ news: titles })), when: () => choices.length > 0 },
    textField<ReviewAnswers>('otherNews', () => ({ prompt: vscode.l10n.t('What else has changed outside? Several are separated by semicolons; empty for nothing.'), optional: true })),
  ];
}

function kpisStep(snapshot: Snapshot, since: string): Step {
  const kpis = reviewedKpis(snapshot, since);
  const choices = kpis.map(({ id, label, description }) => ({ value: id, label: literal(label), description: literal(description) }));
  const due = kpis.filter((kpi) => kpi.due).map(({ id }) => id);
  const placeholder = vscode.l10n.t('Which KPIs did you look at? Tick, then Enter.');
  return { ask: async (place, { kpis: chosen = due }) => answered(await askPicks(place, { placeholder, choices }, chosen), (ids) => ({ kpis: ids })), when: () => choices.length > 0 };
}

/** What to do about an item, and why: a decision without a reason teaches nobody anything. */
function decisionSteps({ id, title, why }: ReviewQuestion): Step[] {
  const before = ({ decisions = {} }: ReviewAnswers) => decisions[id];
  const put = ({ decisions = {} }: ReviewAnswers, decision: NonNullable<ReviewAnswers['decisions']>[string]) => ({ decisions: { ...decisions, [id]: { ...decisions[id], about: id, ...decision } } });
  const reason = vscode.l10n.t('Why? One line.');
  return [
    {
      ask: async (place, answers) => {
        const picked = await askPick<Verdict>({ ...place, title }, { placeholder: vscode.l10n.t('What do we do? ({0})', why), choices: verdicts(), current: before(answers)?.decision });
        return answered(picked, (verdict) => (verdict === 'skip' ? { decisions: without(answers.decisions ?? {}, id) } : put(answers, { decision: verdict })));
      },
    },
    {
      ask: async (place, answers) => answered(await askText({ ...place, title }, { prompt: reason, value: before(answers)?.because }), (because) => put(answers, { because })),
      when: (answers) => before(answers)?.decision !== undefined,
    },
  ];
}

function verdicts(): readonly Choice<Verdict>[] {
  return [
    { value: 'persevere', label: vscode.l10n.t('Persevere'), description: vscode.l10n.t('go on as planned') },
    { value: 'adjust', label: vscode.l10n.t('Adjust'), description: vscode.l10n.t('the same goal, another way') },
    { value: 'pivot', label: vscode.l10n.t('Pivot'), description: vscode.l10n.t('another bet') },
    { value: 'stop', label: vscode.l10n.t('Stop'), description: vscode.l10n.t('no more work on it') },
    { value: 'skip', label: vscode.l10n.t('Not decided today'), description: '' },
  ];
}

function nextStep(snapshot: Snapshot): Step {
  const { today } = snapshot;
  const judge = (text: string) => {
    const isFine = isCalendarDate(text.trim()) && text.trim() > today;
    return isFine ? undefined : { message: vscode.l10n.t('Type a day after {0}.', today), severity: vscode.InputBoxValidationSeverity.Error };
  };
  return textField<ReviewAnswers>('next', () => ({ prompt: vscode.l10n.t('When is the next review? Enter writes this one into the vision.'), value: afterCadence(snapshot, today), judge }));
}

function without<Value>(all: Readonly<Record<string, Value>>, id: string): Readonly<Record<string, Value>> {
  const { [id]: _, ...others } = all;
  return others;
}
