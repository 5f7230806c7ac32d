import { quarterAfter, quarterOf, quarterPhase } from '../../progress/quarter.ts';
import type { Snapshot } from '../../snapshot.ts';
import { isClosed } from '../../trace/code-state.ts';
import { standingText } from '../progress-text.ts';

/** An open initiative whose quarter ends or has ended. */
export interface CarryOver {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  /** Whether its quarter has ended already: then it goes on anyway. */
  readonly overdue: boolean;
}

/** The initiatives that may have to go on after this quarter, overdue ones first. */
export function carryOvers({ say, vision, numbers, today }: Snapshot): CarryOver[] {
  const { fiscalYearStart } = numbers.settings;
  const open = vision.items.ofKind('initiative').filter((item) => !isClosed(item));
  const found = open.flatMap(({ id, value }) => {
    const phase = quarterPhase(value.quarter, today, fiscalYearStart);
    if (phase !== 'past' && phase !== 'now') return [];
    const description = [value.quarter, value.status && say(value.status), standingText(numbers.initiatives.get(id), say)].filter(Boolean).join(' · ');
    return [{ id, label: value.title ?? id, description, overdue: phase === 'past' }];
  });
  return found.toSorted((a, b) => Number(b.overdue) - Number(a.overdue));
}

/** The quarter after this one. */
export function nextQuarter({ today, numbers }: Snapshot): string {
  const now = quarterOf(today, numbers.settings.fiscalYearStart);
  return quarterAfter(now) ?? now;
}
