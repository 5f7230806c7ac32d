import { type Condition, parseCondition } from '../model/condition.ts';
import type { KpiNumbers } from './kpi-numbers.ts';
import { atLeast, atMost } from './tolerance.ts';

/** A condition held against the newest check-in of its KPI. */
export interface ConditionState {
  readonly text: string;
  /** Null where the text cannot be read. */
  readonly condition: Condition | null;
  /** Null where the KPI is unknown or, as a milestone, has no number: then nothing can be judged. */
  readonly kpi: KpiNumbers | null;
  /** Whether the KPI has a check-in. */
  readonly measured: boolean;
  /** Without a check-in nothing holds. */
  readonly holds: boolean;
  /** The day (`YYYY-MM-DD`) of the first check-in of the unbroken run for which it holds. */
  readonly heldSince: string | null;
}

/** Judges a condition of a hypothesis or signpost; its date is left to the caller. */
export function conditionState(text: string, kpis: ReadonlyMap<string, KpiNumbers>): ConditionState {
  const result = parseCondition(text);
  const condition = 'condition' in result ? result.condition : null;
  const kpi = condition && numericKpi(condition.kpi, kpis);
  const heldSince = condition && kpi && startOfRun(condition, kpi);
  return { text, condition, kpi, measured: kpi !== null && kpi.newest !== null, holds: heldSince !== null, heldSince };
}

function numericKpi(id: string, kpis: ReadonlyMap<string, KpiNumbers>): KpiNumbers | null {
  const kpi = kpis.get(id);
  return kpi && kpi.goal.direction !== 'milestone' ? kpi : null;
}

function startOfRun(condition: Condition, { measured }: KpiNumbers): string | null {
  const lastOther = measured.findLastIndex(({ value }) => !isMet(condition, value));
  return measured[lastOther + 1]?.date ?? null;
}

/** Values within the tolerance are equal, so they are neither more nor less. */
function isMet({ operator, value: limit }: Condition, value: number): boolean {
  switch (operator) {
    case '>=':
      return atLeast(value, limit);
    case '<=':
      return atMost(value, limit);
    case '>':
      return !atMost(value, limit);
    case '<':
      return !atLeast(value, limit);
  }
}
