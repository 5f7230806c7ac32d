import type { Day } from './day.ts';
import type { Goal } from './goal.ts';
import type { NumberSettings } from './settings.ts';
import type { Use } from './usage.ts';

/**
 * Whether the newest check-in of a KPI is older than its period and the days of grace. Not
 * without any check-in (the status tells), not after due, and not where all items that use the
 * KPI are closed. A KPI that nothing uses can be stale: nobody has closed it.
 */
export function isStale(today: Day, goal: Goal, uses: readonly Use[], { graceDays }: NumberSettings): boolean {
  const newest = goal.measured.at(-1);
  if (!newest || (goal.due !== null && today > goal.due)) return false;
  if (uses.length > 0 && uses.every((use) => use.closed)) return false;
  return today - newest.day > goal.period + graceDays;
}
