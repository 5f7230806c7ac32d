import type { KpiNumbers } from '../../progress/kpi-numbers.ts';
import type { Snapshot } from '../../snapshot.ts';
import type { Say } from '../../text/say.ts';
import { formatAge, formatCourse, STATUS_WORDS } from '../format.ts';

/** A KPI to choose from a list. */
export interface KpiPick {
  readonly id: string;
  /** The part of the list that it stands in. */
  readonly group: 'last-used' | 'stale' | 'other';
  readonly label: string;
  readonly description: string;
  readonly detail: string;
}

const GROUPS: readonly KpiPick['group'][] = ['last-used', 'stale', 'other'];

/**
 * All KPIs with where they stand: those last used here first, then stale ones, then by how long they have waited
 * for a check-in. One that has a value of today is done with, so it does not stand among the last used.
 * @param lastUsed ids, the latest first
 */
export function kpiPicks({ say, vision, numbers }: Snapshot, lastUsed: readonly string[] = []): KpiPick[] {
  const picks = vision.items.ofKind('kpi').map(({ id, value }) => {
    const own = numbers.kpis.get(id);
    const waiting = own?.age ?? Number.MAX_SAFE_INTEGER;
    const group = groupOf(own, lastUsed.includes(id));
    const rank = group === 'last-used' ? lastUsed.indexOf(id) : -waiting;
    return { rank, pick: { id, group, label: value.title ?? id, description: formatCourse(value, own, say), detail: standing(say, own) } };
  });
  return picks
    .toSorted((a, b) => GROUPS.indexOf(a.pick.group) - GROUPS.indexOf(b.pick.group) || a.rank - b.rank)
    .map(({ pick }) => pick);
}

function groupOf(numbers: KpiNumbers | undefined, used: boolean): KpiPick['group'] {
  if (used && numbers?.age !== 0) return 'last-used';
  return numbers?.stale ? 'stale' : 'other';
}

function standing(say: Say, numbers: KpiNumbers | undefined): string {
  if (!numbers) return '';
  const age = numbers.age === null ? say('no check-in yet') : say('newest check-in {0}', formatAge(numbers.age, say));
  return [say(STATUS_WORDS[numbers.status]), age, numbers.stale ? say('stale') : ''].filter(Boolean).join(' · ');
}
