import { complianceOf } from './compliance.ts';
import type { Day } from './day.ts';
import type { Goal } from './goal.ts';
import { accepts } from './limit.ts';
import type { NumberSettings } from './settings.ts';
import type { KpiStatus } from './status.ts';
import { atLeast } from './tolerance.ts';

/**
 * The status of a maintain-* KPI that has a check-in: how its newest one stands to target and
 * critical limit; after due, whether it was kept often enough. Without a target it is `no-data`,
 * and `missed` after due.
 */
export function maintainedStatus(today: Day, goal: Goal, { status }: NumberSettings): KpiStatus {
  if (goal.due === null || today <= goal.due) return whileRunning(goal);
  const compliance = complianceOf(goal);
  return compliance !== null && atLeast(compliance.ratio, status.onTrackRatio) ? 'achieved' : 'missed';
}

/** Without a critical limit the first breach is a risk and the second in a row is worse. */
function whileRunning({ accepted, tolerated, measured }: Goal): KpiStatus {
  const [before, newest] = [measured.at(-2), measured.at(-1)];
  if (accepted === null || !newest) return 'no-data';
  if (accepts(accepted, newest.value)) return 'on-track';
  const bearable = tolerated ? accepts(tolerated, newest.value) : !before || accepts(accepted, before.value);
  return bearable ? 'at-risk' : 'off-track';
}
