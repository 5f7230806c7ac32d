import type { Kpi, VisionDocument } from '../model/vision.ts';
import type { Measured } from './check-ins.ts';
import type { Day } from './day.ts';
import { type Goal, goalOf } from './goal.ts';
import { type GoalNumbers, goalNumbers } from './goal-numbers.ts';
import type { NumberSettings } from './settings.ts';
import { isStale } from './stale.ts';
import { type Use, usesOfKpis } from './usage.ts';
import { windowOf } from './window.ts';

/** What is computed for a KPI. */
export interface KpiNumbers extends GoalNumbers {
  readonly id: string;
  /** The value of the newest check-in: true or false for a milestone, else a number. */
  readonly value: number | boolean | null;
  readonly newest: Measured | null;
  /** Days since the newest check-in. */
  readonly age: number | null;
  readonly stale: boolean;
  /** The check-ins that count, oldest first: up to today, one a day. */
  readonly measured: readonly Measured[];
  /** What shares of the KPI and conditions are judged from. */
  readonly goal: Goal;
}

/** The numbers of every KPI that has an id, in the order of the document; the first of an id counts. */
export function numbersOfKpis(document: VisionDocument, today: Day, settings: NumberSettings): Map<string, KpiNumbers> {
  const uses = usesOfKpis(document, settings.fiscalYearStart);
  const numbers = new Map<string, KpiNumbers>();
  for (const kpi of document.kpis ?? []) {
    if (kpi.id === undefined || numbers.has(kpi.id)) continue;
    numbers.set(kpi.id, numbersOfKpi(kpi.id, kpi, uses.get(kpi.id) ?? [], today, settings));
  }
  return numbers;
}

function numbersOfKpi(id: string, kpi: Kpi, uses: readonly Use[], today: Day, settings: NumberSettings): KpiNumbers {
  const goal = goalOf(kpi, windowOf(kpi, uses), today);
  const newest = goal.measured.at(-1) ?? null;
  return {
    id,
    value: newest?.checkIn.value ?? null,
    newest,
    age: newest && today - newest.day,
    ...goalNumbers(today, goal, settings),
    stale: isStale(today, goal, uses, settings),
    measured: goal.measured,
    goal,
  };
}
