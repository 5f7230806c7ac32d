import { dateOf, dayOf } from '../../progress/day.ts';
import { dayAfter } from '../../progress/duration.ts';
import { reviewsUpTo } from '../../rules/common/reviews.ts';
import type { Snapshot } from '../../snapshot.ts';

const DEFAULT_CADENCE = '1M';

/** The day of the last review that has taken place, as `YYYY-MM-DD`; undefined before the first. */
export function lastReview({ vision, today }: Snapshot): string | undefined {
  return reviewsUpTo(today, vision).at(-1)?.date;
}

/** The day by which the next review is due: the one that was agreed on, else the last one and the cadence. Undefined before the first. */
export function nextReviewDue(snapshot: Snapshot): string | undefined {
  const newest = reviewsUpTo(snapshot.today, snapshot.vision).at(-1);
  return newest && (newest.next ?? afterCadence(snapshot, newest.date));
}

/** The day for the review after one on `date`, by the cadence of the vision. */
export function afterCadence({ vision }: Snapshot, date: string): string | undefined {
  const day = dayAfter(date, vision.document.cadence?.review ?? DEFAULT_CADENCE);
  return day === null ? undefined : dateOf(day);
}

/** How many days the next review is overdue: 0 on its day, below 0 before; undefined before the first. */
export function reviewDaysOver(snapshot: Snapshot): number | undefined {
  const due = dayOf(nextReviewDue(snapshot));
  const today = dayOf(snapshot.today);
  return due === null || today === null ? undefined : today - due;
}
