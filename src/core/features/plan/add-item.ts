import { addEntry } from '../../model/edit/add-entry.ts';
import type { EditResult } from '../../model/edit/edit-result.ts';
import type { PlainObject } from '../../model/edit/plain-value.ts';
import { together } from '../../model/edit/together.ts';
import type { Items } from '../../model/items.ts';
import type { Initiative, Kpi, Scenario } from '../../model/vision.ts';
import { quarterOf } from '../../progress/quarter.ts';
import type { Snapshot } from '../../snapshot.ts';
import { freeId } from './free-id.ts';
import { horizonFromQuarterOf } from './horizon.ts';
import { initiativeEntry, kpiEntry, objectiveEntry } from './new-entries.ts';

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
  /** Ids of the KPIs that tell whether it is reached. */
  readonly kpis?: readonly string[] | undefined;
  readonly hypothesis?: NewHypothesis | undefined;
}

/** A bet: which capability brings which outcome, and what the numbers show then, as conditions. */
export interface NewHypothesis {
  readonly believe: string;
  readonly resultsIn: string;
  readonly because?: string | undefined;
  readonly confidentWhen: readonly string[];
  readonly pivotIf?: readonly string[] | undefined;
}

export interface NewKpi extends Owned {
  readonly kind: 'kpi';
  readonly definition: string;
  readonly unit: string;
  readonly direction: NonNullable<Kpi['direction']>;
  readonly baseline?: number | undefined;
  /** A band for `maintain-between`. */
  readonly target?: number | { readonly min: number; readonly max: number } | undefined;
  /** `YYYY-MM-DD` */
  readonly due?: string | undefined;
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
  /** Ids of the KPIs that it moves. */
  readonly kpis?: readonly string[] | undefined;
  readonly resources?: Initiative['resources'];
  /** Globs. */
  readonly code?: readonly string[] | undefined;
  /** Ids of the initiatives that must come first. */
  readonly dependsOn?: readonly string[] | undefined;
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
  const owner = ('owner' in item ? item.owner : undefined) ?? snapshot.vision.document.owner ?? '@me';
  switch (item.kind) {
    case 'objective':
      return objectiveEntry(id, { ...item, owner }, horizonFromQuarterOf(snapshot.today, snapshot.numbers.settings.fiscalYearStart));
    case 'kpi':
      return kpiEntry(id, { ...item, owner });
    case 'initiative':
      return initiativeEntry(id, { ...item, owner, quarter: item.quarter ?? thisQuarter(snapshot) });
    case 'scenario': {
      const { title, narrative, likelihood, impact } = item;
      return { id, title, narrative, likelihood, impact };
    }
  }
}

function thisQuarter({ today, numbers }: Snapshot): string {
  return quarterOf(today, numbers.settings.fiscalYearStart);
}

function sectionOf(items: Items, id: string): 'objectives' | 'initiatives' {
  return items.get(id)?.kind === 'objective' ? 'objectives' : 'initiatives';
}
