import type { Objective, VisionDocument } from '../model/vision.ts';
import { dayOf } from './day.ts';
import { deliveries } from './delivery.ts';
import { type Grade, gradeOf } from './grade.ts';
import { type HypothesisNumbers, hypothesisNumbers } from './hypothesis.ts';
import { type ItemNumbers, itemNumbers } from './item-numbers.ts';
import { type KpiNumbers, numbersOfKpis } from './kpi-numbers.ts';
import { type NumberSettings, settingsOf } from './settings.ts';

export interface InitiativeNumbers extends ItemNumbers {
  readonly id: string;
}

export interface ObjectiveNumbers extends ItemNumbers {
  readonly id: string;
  /** Mean progress of its initiatives, 0..1; it does not count towards the objective's own. */
  readonly delivery: number | null;
  /** Null without a hypothesis. */
  readonly hypothesis: HypothesisNumbers | null;
  /** Null until the horizon has ended. */
  readonly grade: Grade | null;
}

/**
 * All that the format computes from a document on one day. The maps hold the items with an id in
 * the order of the document; of several with one id the first counts. Unknown is null, never 0.
 */
export interface Numbers {
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly settings: NumberSettings;
  readonly kpis: ReadonlyMap<string, KpiNumbers>;
  readonly initiatives: ReadonlyMap<string, InitiativeNumbers>;
  readonly objectives: ReadonlyMap<string, ObjectiveNumbers>;
}

/** Computes the numbers of a document for a day (`YYYY-MM-DD`). A day that is no date is a RangeError. */
export function computeNumbers(document: VisionDocument, today: string): Numbers {
  const day = dayOf(today);
  if (day === null) throw new RangeError(`"${today}" is no date`);
  const settings = settingsOf(document.settings);
  const kpis = numbersOfKpis(document, day, settings);
  const reckoned = (document.initiatives ?? []).map((initiative) => ({
    initiative,
    numbers: itemNumbers(initiative.kpis, kpis, day, settings),
  }));
  const delivered = deliveries(reckoned);
  const initiatives = firstById(reckoned, ({ initiative }) => initiative.id, (id, { numbers }) => ({ id, ...numbers }));
  const objectives = firstById(document.objectives ?? [], ({ id }) => id, (id, objective) =>
    objectiveNumbers(id, objective, itemNumbers(objective.kpis, kpis, day, settings), delivered.get(id) ?? null),
  );
  return { today, settings, kpis, initiatives, objectives };

  function objectiveNumbers(id: string, objective: Objective, numbers: ItemNumbers, delivery: number | null): ObjectiveNumbers {
    const { hypothesis } = objective;
    return {
      id,
      ...numbers,
      delivery,
      hypothesis: hypothesis ? hypothesisNumbers(hypothesis, kpis, today) : null,
      grade: gradeOf(objective, numbers.progress, today),
    };
  }
}

/** What is made of the items that have an id, by that id; of several with one id the first counts. */
function firstById<Item, Made>(
  items: readonly Item[],
  idOf: (item: Item) => string | undefined,
  make: (id: string, item: Item) => Made,
): Map<string, Made> {
  const made = new Map<string, Made>();
  for (const item of items) {
    const id = idOf(item);
    if (id !== undefined && !made.has(id)) made.set(id, make(id, item));
  }
  return made;
}
