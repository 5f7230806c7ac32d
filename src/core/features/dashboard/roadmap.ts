import { titleOf } from '../../model/items.ts';
import { quarterPhase, quarterRange, type QuarterPhase } from '../../progress/quarter.ts';
import type { Snapshot } from '../../snapshot.ts';
import { formatCount, type Status } from '../format.ts';
import { standingText } from '../progress-text.ts';
import type { InitiativeItem } from '../strategy/initiative-node.ts';
import { shownItems } from '../strategy/shown-items.ts';
import { nextQuarters, phaseWord } from '../strategy/work-by-quarter.ts';
import { capacityOf, peopleText, type Capacity } from './roadmap-capacity.ts';
import { roadmapCard, type RoadmapCard } from './roadmap-card.ts';

/** Initiatives by the quarter in which they are to be done, and what each quarter asks of teams and budgets. Plain data, with all texts made. */
export interface Roadmap {
  /** In the order of the vision; the last one, without an id, is for initiatives that serve none. */
  readonly objectives: readonly RoadmapObjective[];
  /** By time; the last one, without a name, is for initiatives without a quarter, where there are any. */
  readonly quarters: readonly RoadmapQuarter[];
  readonly capacity: Capacity;
}

export interface RoadmapObjective {
  readonly id: string;
  readonly title: string;
  readonly status: Status;
  /** `62 % (2 of 3) · at risk` */
  readonly standing: string;
}

export interface RoadmapQuarter {
  /** `2026-Q4`; empty for what has no quarter. */
  readonly name: string;
  readonly phase: QuarterPhase | 'none';
  /** `Now` */
  readonly word: string;
  /** `2026-10-01 to 2026-12-31` */
  readonly period: string;
  /** `8 initiatives` */
  readonly count: string;
  /** `12.5 FTE`; empty where nobody is planned. */
  readonly people: string;
  /** How many of its initiatives are not over. */
  readonly open: number;
  readonly cards: readonly RoadmapCard[];
}

/** How far ahead there is always a quarter to move an initiative to. */
const QUARTERS_AHEAD = 4;

/** What the Roadmap page shows. */
export function roadmap(snapshot: Snapshot): Roadmap {
  const initiatives = shownItems(snapshot, 'initiative');
  const names = quarterNames(snapshot, initiatives);
  const inQuarters = names.map((name) => initiatives.filter(({ value: { quarter = '' } }) => quarter === name));
  const dependents = dependentsOf(initiatives);
  const quarters = names.map((name, index) => quarterOf(snapshot, name, inQuarters[index] ?? [], dependents));
  return { objectives: objectivesOf(snapshot, quarters), quarters, capacity: capacityOf(inQuarters, snapshot.say) };
}

function quarterNames(snapshot: Snapshot, initiatives: readonly InitiativeItem[]): string[] {
  const used = new Set(initiatives.map(({ value: { quarter = '' } }) => quarter));
  const named = [...new Set([...nextQuarters(snapshot, QUARTERS_AHEAD), ...used])].filter((name) => name !== '').toSorted();
  return used.has('') ? [...named, ''] : named;
}

/** By id, the ids of the initiatives that wait for it. */
function dependentsOf(initiatives: readonly InitiativeItem[]): ReadonlyMap<string, readonly string[]> {
  const dependents = new Map<string, string[]>();
  for (const { id, value } of initiatives) {
    for (const needed of value.dependsOn ?? []) dependents.set(needed, [...(dependents.get(needed) ?? []), id]);
  }
  return dependents;
}

function quarterOf(snapshot: Snapshot, name: string, initiatives: readonly InitiativeItem[], dependents: ReadonlyMap<string, readonly string[]>): RoadmapQuarter {
  const { today, say, numbers: { settings } } = snapshot;
  const range = quarterRange(name, settings.fiscalYearStart);
  const cards = initiatives.map((item) => roadmapCard(snapshot, item, dependents.get(item.id) ?? []));
  return {
    name,
    phase: quarterPhase(name, today, settings.fiscalYearStart) ?? 'none',
    word: name === '' ? say('Without a quarter') : phaseWord(snapshot, name),
    period: range ? say('{0} to {1}', range.start, range.end) : '',
    count: formatCount(initiatives.length, 'initiative', say),
    people: peopleText(initiatives, say),
    open: cards.filter(({ closed }) => !closed).length,
    cards,
  };
}

function objectivesOf(snapshot: Snapshot, quarters: readonly RoadmapQuarter[]): RoadmapObjective[] {
  const known = shownItems(snapshot, 'objective').map((item) => {
    const numbers = snapshot.numbers.objectives.get(item.id);
    return { id: item.id, title: titleOf(item), status: numbers?.status ?? ('no-kpi' as const), standing: standingText(numbers, snapshot.say) };
  });
  const isServed = quarters.every(({ cards }) => cards.every(({ objective }) => objective !== ''));
  return isServed ? known : [...known, { id: '', title: snapshot.say('Without an objective'), status: 'no-kpi', standing: '' }];
}
