import type { Item } from '../../model/items.ts';
import type { Snapshot } from '../../snapshot.ts';
import { STATUS_WORDS, type Status } from '../format.ts';
import { shownItems } from './shown-items.ts';

/** What initiatives can be told apart by: what people decided, how the numbers do, who answers, and when. */
export const FILTER_PARTS = ['state', 'status', 'owner', 'quarter'] as const;

export type FilterPart = (typeof FILTER_PARTS)[number];

/** The values to be shown, by part; a part without any asks for nothing. */
export type StrategyFilter = Readonly<Record<FilterPart, readonly string[]>>;

export const NO_FILTER: StrategyFilter = { state: [], status: [], owner: [], quarter: [] };

/** A value that initiatives of a vision have, and how many of them. */
export interface FilterChoice {
  readonly part: FilterPart;
  readonly value: string;
  readonly initiatives: number;
}

type Of<Kind extends Item['kind']> = Extract<Item, { kind: Kind }>;

export function isFiltering(filter: StrategyFilter): boolean {
  return FILTER_PARTS.some((part) => filter[part].length > 0);
}

/** Whether an item is to be shown: for each part that asks for something it has one of the values asked for. */
export function passes(snapshot: Snapshot, filter: StrategyFilter, item: Of<'initiative'> | Of<'objective'>): boolean {
  const traits = item.kind === 'initiative' ? traitsOf(snapshot, item) : traitsOfObjective(snapshot, item);
  return FILTER_PARTS.every((part) => filter[part].length === 0 || filter[part].includes(traits[part] ?? ''));
}

/** All values that the initiatives have, part by part: states and quarters in their own order, owners by name. */
export function filterChoices(snapshot: Snapshot): FilterChoice[] {
  const traits = shownItems(snapshot, 'initiative').map((item) => traitsOf(snapshot, item));
  return FILTER_PARTS.flatMap((part) => {
    const values = traits.flatMap((trait) => trait[part] ?? []);
    const distinct = [...new Set(values)].toSorted(ORDER[part]);
    return distinct.map((value) => ({ part, value, initiatives: values.filter((other) => other === value).length }));
  });
}

/** How a value reads: `at risk`, `2026-Q4`. */
export function filterWord({ say }: Pick<Snapshot, 'say'>, part: FilterPart, value: string): string {
  if (part === 'status') return say(STATUS_WORDS[value as Status] ?? value);
  return part === 'state' ? say(value) : value;
}

/** What a filter lets through, in a line: `active, paused · @rui`. */
export function filterText(words: Pick<Snapshot, 'say'>, filter: StrategyFilter): string {
  const parts = FILTER_PARTS.filter((part) => filter[part].length > 0);
  return parts.map((part) => filter[part].map((value) => filterWord(words, part, value)).join(', ')).join(' · ');
}

type Traits = Readonly<Partial<Record<FilterPart, string | undefined>>>;

function traitsOf({ numbers }: Snapshot, { id, value }: Of<'initiative'>): Traits {
  return { state: value.status, status: numbers.initiatives.get(id)?.status, owner: value.owner, quarter: value.quarter };
}

/** An objective has neither a state of work nor a quarter of its own. */
function traitsOfObjective({ numbers }: Snapshot, { id, value }: Of<'objective'>): Traits {
  return { status: numbers.objectives.get(id)?.status, owner: value.owner };
}

const STATES = ['active', 'planned', 'proposed', 'paused', 'done', 'cancelled'];
const STATUSES = ['off-track', 'at-risk', 'on-track', 'achieved', 'not-started', 'no-data', 'no-kpi'];

const byRankIn = (ranks: readonly string[]) => (a: string, b: string) => ranks.indexOf(a) - ranks.indexOf(b);
const byName = (a: string, b: string) => (a < b ? -1 : 1);

const ORDER: Readonly<Record<FilterPart, (a: string, b: string) => number>> = {
  state: byRankIn(STATES),
  status: byRankIn(STATUSES),
  owner: byName,
  quarter: byName,
};
