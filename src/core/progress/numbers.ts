import type { VisionDocument } from '../model/vision.ts';
import { isCalendarDate } from '../text/calendar.ts';
import { dayOf } from './day.ts';
import { deliveries } from './delivery.ts';
import { type ItemNumbers, itemNumbers } from './item-numbers.ts';
import { type KpiNumbers, numbersOfKpis } from './kpi-numbers.ts';
import { type ObjectiveNumbers, objectiveNumbers } from './objective-numbers.ts';
import type { Reckoning } from './reckoning.ts';
import { type NumberSettings, settingsOf } from './settings.ts';

export interface InitiativeNumbers extends ItemNumbers {
  readonly id: string;
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
  const reckoning = reckoningOf(document, today);
  const { settings, kpis } = reckoning;
  const reckoned = (document.initiatives ?? []).map((initiative) => ({
    initiative,
    numbers: itemNumbers(initiative.kpis, reckoning),
  }));
  const delivered = deliveries(reckoned);
  return {
    today,
    settings,
    kpis,
    initiatives: firstById(reckoned, ({ initiative }) => initiative.id, (id, { numbers }) => ({ id, ...numbers })),
    objectives: firstById(document.objectives, ({ id }) => id, (id, objective) =>
      objectiveNumbers(id, objective, delivered.get(id) ?? null, reckoning),
    ),
  };
}

function reckoningOf(document: VisionDocument, today: string): Reckoning {
  const day = isCalendarDate(today) ? dayOf(today) : null;
  if (day === null) throw new RangeError(`"${today}" is no date`);
  const settings = settingsOf(document.settings);
  return { today, day, settings, kpis: numbersOfKpis(document, day, settings) };
}

/** What is made of the items that have an id, by that id; of several with one id the first counts. */
function firstById<Item, Made>(
  items: readonly Item[] | undefined,
  idOf: (item: Item) => string | undefined,
  make: (id: string, item: Item) => Made,
): Map<string, Made> {
  const made = new Map<string, Made>();
  for (const item of items ?? []) {
    const id = idOf(item);
    if (id !== undefined && !made.has(id)) made.set(id, make(id, item));
  }
  return made;
}
