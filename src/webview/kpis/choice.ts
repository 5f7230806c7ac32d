import type { Place } from '../page.ts';
import type { KpiSeries, KpisPage } from '../protocol.ts';

export const SHOWN = ['all', 'attention', 'off-track', 'at-risk', 'stale', 'no-data', 'on-track'] as const;
export const ORDERS = ['worst', 'stale', 'objective', 'vision'] as const;
export const LOOKS = ['charts', 'table'] as const;

/** Which KPIs somebody wants to see, and how. */
export interface Choice {
  readonly shown: (typeof SHOWN)[number];
  /** An id; empty for all. */
  readonly objective: string;
  readonly text: string;
  readonly order: (typeof ORDERS)[number];
  readonly look: (typeof LOOKS)[number];
}

/** KPIs under a heading; without one where they stand in one row. */
export interface KpiGroup {
  readonly title: string;
  readonly kpis: readonly KpiSeries[];
}

/** What is kept of a page may be of an older version: what cannot be read is as at first. */
export function choiceIn(place: Place): Choice {
  const { shown, objective, text, order, look } = place;
  return {
    shown: SHOWN.find((name) => name === shown) ?? 'all',
    objective: typeof objective === 'string' ? objective : '',
    text: typeof text === 'string' ? text : '',
    order: ORDERS.find((name) => name === order) ?? 'worst',
    look: LOOKS.find((name) => name === look) ?? 'charts',
  };
}

/** The KPIs that a choice lets through, in its order. @param others the heading of those that serve no objective */
export function chosen({ kpis, objectives }: KpisPage, choice: Choice, others: string): KpiGroup[] {
  const passing = kpis.filter((series) => passes(series, choice));
  if (choice.order !== 'objective') return [{ title: '', kpis: sorted(passing, choice.order) }];
  const groups = objectives.map(({ id, title }) => ({ title, kpis: sorted(passing.filter((series) => firstOf(series, objectives) === id), 'worst') }));
  const rest = { title: others, kpis: sorted(passing.filter((series) => firstOf(series, objectives) === undefined), 'worst') };
  return [...groups, rest].filter((group) => group.kpis.length > 0);
}

const BADNESS: readonly KpiSeries['status'][] = ['off-track', 'missed', 'at-risk', 'no-data', 'on-track', 'not-started', 'achieved'];

const IS_SHOWN: Readonly<Record<Choice['shown'], (series: KpiSeries) => boolean>> = {
  all: () => true,
  attention: ({ status, stale }) => stale || BADNESS.indexOf(status) <= BADNESS.indexOf('no-data'),
  'off-track': ({ status }) => status === 'off-track' || status === 'missed',
  'at-risk': ({ status }) => status === 'at-risk',
  stale: ({ stale }) => stale,
  'no-data': ({ checkIns }) => checkIns.length === 0,
  'on-track': ({ status }) => status === 'on-track' || status === 'achieved',
};

function passes(series: KpiSeries, { shown, objective, text }: Choice): boolean {
  if (!IS_SHOWN[shown](series)) return false;
  if (objective !== '' && !series.objectives.includes(objective)) return false;
  const words = text.trim().toLowerCase();
  return words === '' || [series.title, series.id, series.owner, series.definition].some((part) => part.toLowerCase().includes(words));
}

function sorted(kpis: readonly KpiSeries[], order: Choice['order']): readonly KpiSeries[] {
  if (order === 'vision') return kpis;
  const rankOf = order === 'stale' ? staleRank : badness;
  return kpis.toSorted((one, other) => rankOf(one) - rankOf(other));
}

/** Among equals a stale one comes first: its number may be worse by now. */
function badness({ status, stale }: KpiSeries): number {
  return BADNESS.indexOf(status) * 2 + (stale ? 0 : 1);
}

/** Stale ones first; each group by the age of its newest check-in, none at all being the oldest. */
function staleRank({ stale, checkIns }: KpiSeries): number {
  const newest = checkIns.at(-1);
  return (stale ? 0 : 1e15) + (newest ? Date.parse(newest.date) : 0);
}

/** It stands under one objective only: the first of the vision that it serves. */
function firstOf(series: KpiSeries, objectives: KpisPage['objectives']): string | undefined {
  return objectives.find(({ id }) => series.objectives.includes(id))?.id;
}
