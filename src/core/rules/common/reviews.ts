import type { Review, Vision } from '../../model/vision.ts';

export type ReviewDecision = NonNullable<Review['decisions']>[number];

/** A review that has a date. */
export type DatedReview = Review & { readonly date: string };

/** The reviews that have taken place by today (`YYYY-MM-DD`), oldest first; of several on one day the last line is the newest. */
export function reviewsUpTo(today: string, { document }: Vision): DatedReview[] {
  return (document.reviews ?? [])
    .filter((review): review is DatedReview => review.date !== undefined && review.date <= today)
    .toSorted((one, other) => compareDates(one.date, other.date));
}

/** The ids of all that a review names among its KPIs and decisions. */
export function namedIn({ kpis, decisions }: Review): string[] {
  return [...(kpis ?? []).map(({ kpi }) => kpi), ...(decisions ?? []).map(({ about }) => about)].filter((id) => id !== undefined);
}

/** The newest decision about each item, by the item's id, of reviews from oldest to newest. */
export function newestDecisions(reviews: readonly DatedReview[]): ReadonlyMap<string, ReviewDecision> {
  const newest = new Map<string, ReviewDecision>();
  for (const decision of reviews.flatMap(({ decisions }) => decisions ?? [])) {
    if (decision.about !== undefined) newest.set(decision.about, decision);
  }
  return newest;
}

/** The date of the newest review that names each id, where `idsOf` tells what a review names. */
export function newestDates(reviews: readonly DatedReview[], idsOf: (review: Review) => readonly string[]): ReadonlyMap<string, string> {
  return new Map(reviews.flatMap((review) => idsOf(review).map((id) => [id, review.date] as const)));
}

function compareDates(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
