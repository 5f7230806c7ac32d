import { addEntry } from '../../model/edit/add-entry.ts';
import type { EditResult } from '../../model/edit/edit-result.ts';
import type { PlainObject } from '../../model/edit/plain-value.ts';
import { together } from '../../model/edit/together.ts';
import type { Items } from '../../model/items.ts';
import type { Initiative, Kpi, Scenario } from '../../model/vision.ts';
import { quarterAfter, quarterOf, quarterRange } from '../../progress/quarter.ts';
import type { Snapshot } from '../../snapshot.ts';
import { freeId } from './free-id.ts';

interface Named {
  readonly title: string;
  /** Made of the title where it is left out. */
  readonly id?: string | undefined;
}

interface Owned extends Named {
  /** Who answers for the whole vision where it is left out. */
  readonly owner?: string | undefined;
}

export interface NewObjective extends Owned {
  readonly kind: 'objective';
}

export interface NewKpi extends Owned {
  readonly kind: 'kpi';
  readonly definition: string;
  readonly unit: string;
  readonly direction: NonNullable<Kpi['direction']>;
  readonly baseline?: number | undefined;
  readonly target?: number | undefined;
  /** Ids of the objectives and initiatives that are to count on it. */
  readonly usedBy?: readonly string[] | undefined;
}

export interface NewInitiative extends Owned {
  readonly kind: 'initiative';
  /** Ids. */
  readonly objectives: readonly string[];
  /** This quarter where it is left out. */
  readonly quarter?: string | undefined;
  readonly status?: Initiative['status'];
}

export interface NewScenario extends Named {
  readonly kind: 'scenario';
  readonly narrative: string;
  readonly likelihood?: Scenario['likelihood'];
  readonly impact?: Scenario['impact'];
}

/** An item as people give it: what the format asks for, the rest is filled in. */
export type NewItem = NewObjective | NewKpi | NewInitiative | NewScenario;

const SECTIONS = { objective: 'objectives', kpi: 'kpis', initiative: 'initiatives', scenario: 'scenarios' } as const;

/** A horizon holds 12 to 18 months: this quarter and the four that follow it are 15. */
const QUARTERS_OF_A_HORIZON = 5;

/** Edits that write a new item at the end of its section, and a KPI into the items that are to count on it. */
export function addItem(text: string, snapshot: Snapshot, item: NewItem): EditResult {
  const { items } = snapshot.vision;
  const id = item.id ?? freeId(items, item.title);
  const users = item.kind === 'kpi' ? (item.usedBy ?? []) : [];
  return together(text, [
    (current) => addEntry(current, [SECTIONS[item.kind]], entryOf(snapshot, id, item)),
    ...users.map((user) => (current: string) => addEntry(current, [sectionOf(items, user), { id: user }, 'kpis'], id)),
  ]);
}

function entryOf(snapshot: Snapshot, id: string, item: NewItem): PlainObject {
  const { title } = item;
  const owner = ('owner' in item ? item.owner : undefined) ?? snapshot.vision.document.owner ?? '@me';
  switch (item.kind) {
    case 'objective':
      return { id, title, owner, horizon: horizonFrom(snapshot) };
    case 'kpi': {
      const { definition, unit, direction, baseline, target } = item;
      return { id, title, definition, unit, direction, baseline, target, owner };
    }
    case 'initiative': {
      const [only, ...others] = item.objectives;
      const objective = others.length > 0 ? item.objectives : (only ?? '');
      return { id, title, objective, owner, quarter: item.quarter ?? thisQuarter(snapshot), status: item.status ?? 'proposed' };
    }
    case 'scenario': {
      const { narrative, likelihood, impact } = item;
      return { id, title, narrative, likelihood, impact };
    }
  }
}

function horizonFrom(snapshot: Snapshot): PlainObject {
  const { fiscalYearStart } = snapshot.numbers.settings;
  const first = thisQuarter(snapshot);
  const last = quarterAfter(first, QUARTERS_OF_A_HORIZON - 1) ?? first;
  return { start: quarterRange(first, fiscalYearStart)?.start, end: quarterRange(last, fiscalYearStart)?.end };
}

function thisQuarter({ today, numbers }: Snapshot): string {
  return quarterOf(today, numbers.settings.fiscalYearStart);
}

function sectionOf(items: Items, id: string): 'objectives' | 'initiatives' {
  return items.get(id)?.kind === 'objective' ? 'objectives' : 'initiatives';
}
