import { titleOf, type Item } from '../../model/items.ts';
import type { Insight } from '../../model/vision.ts';
import { computeNumbers, type Numbers } from '../../progress/numbers.ts';
import type { Snapshot } from '../../snapshot.ts';
import { formatCount, formatValue, STATUS_WORDS } from '../format.ts';

/** What a change is about; the agenda keeps this order. */
export type ChangeGroup = 'status' | 'check-ins' | 'initiatives' | 'contradictions' | 'concerns' | 'market';

/** Something that a review should know about. */
export interface ReviewChange {
  readonly group: ChangeGroup;
  readonly text: string;
  readonly detail: string;
}

/** What has happened after a day (`YYYY-MM-DD`), up to today. What is open stays in it until it is closed. */
export function reviewChanges(snapshot: Snapshot, since: string): ReviewChange[] {
  return [
    ...statusChanges(snapshot, since),
    ...checkInChanges(snapshot, since),
    ...initiativeChanges(snapshot, since),
    ...contradictions(snapshot, since).map((insight) => change('contradictions', insight.title ?? '', [insight.date, (insight.links ?? []).join(', ')])),
    ...openConcerns(snapshot),
    ...marketNews(snapshot, since).map((insight) => change('market', insight.title ?? '', [insight.date, insight.kind && snapshot.say(insight.kind)])),
  ];
}

/** The insights of that time that speak against an item. */
export function contradictions(snapshot: Snapshot, since: string): Insight[] {
  return insightsAfter(snapshot, since).filter(({ effect }) => effect === 'contradicts');
}

const INWARD: ReadonlySet<Insight['kind']> = new Set(['learning', 'data', 'shadowing', undefined]);

/** The insights of that time about the world outside. */
export function marketNews(snapshot: Snapshot, since: string): Insight[] {
  return insightsAfter(snapshot, since).filter(({ kind }) => !INWARD.has(kind));
}

function insightsAfter({ vision, today }: Snapshot, since: string): Insight[] {
  return (vision.document.insights ?? []).filter(({ date = '' }) => date > since && date <= today);
}

/** The numbers of that day are reckoned from the document of today: check-ins after it did not exist yet. */
function statusChanges({ say, vision, numbers }: Snapshot, since: string): ReviewChange[] {
  const then = computeNumbers(vision.document, since);
  return vision.items.all.flatMap((item) => {
    const [was, is] = [statusIn(then, item), statusIn(numbers, item)];
    if (was === undefined || is === undefined || was === is) return [];
    return [change('status', titleOf(item), [`${say(STATUS_WORDS[was])} → ${say(STATUS_WORDS[is])}`])];
  });
}

function statusIn(numbers: Numbers, { kind, id }: Item) {
  if (kind === 'kpi') return numbers.kpis.get(id)?.status;
  if (kind === 'objective') return numbers.objectives.get(id)?.status;
  return kind === 'initiative' ? numbers.initiatives.get(id)?.status : undefined;
}

function checkInChanges({ say, vision, numbers }: Snapshot, since: string): ReviewChange[] {
  return vision.items.ofKind('kpi').flatMap(({ id, value: kpi }) => {
    const measured = numbers.kpis.get(id)?.measured ?? [];
    const newer = measured.filter(({ date }) => date > since);
    const last = newer.at(-1);
    if (!last) return [];
    const before = measured[measured.length - newer.length - 1];
    const course = `${formatValue(kpi, before?.checkIn.value, say)} → ${formatValue(kpi, last.checkIn.value, say)}`;
    return [change('check-ins', kpi.title ?? id, [course, formatCount(newer.length, 'check-in', say), last.checkIn.note])];
  });
}

function initiativeChanges({ say, vision, today }: Snapshot, since: string): ReviewChange[] {
  const within = (date: string | undefined) => date !== undefined && date > since && date <= today;
  return vision.items.ofKind('initiative').flatMap(({ id, value: { title = id, started, ended, status, outcome } }) => [
    ...(within(started) ? [change('initiatives', title, [say('started on {0}', started ?? '')])] : []),
    ...(within(ended) ? [change('initiatives', title, [say('{0} on {1}', say(status ?? 'ended'), ended ?? ''), outcome])] : []),
  ]);
}

function openConcerns({ say, vision }: Snapshot): ReviewChange[] {
  const open = (vision.document.feedback ?? []).filter(({ stance, status = 'open' }) => (stance === 'concern' || stance === 'block') && status === 'open');
  return open.map(({ said = '', from, by, date, stance }) => change('concerns', said, [stance && say(stance), [from, by].filter(Boolean).join(' '), date]));
}

function change(group: ChangeGroup, text: string, detail: readonly (string | undefined)[]): ReviewChange {
  return { group, text, detail: detail.filter(Boolean).join(' · ') };
}
