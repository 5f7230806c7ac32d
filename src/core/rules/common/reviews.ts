import type { Review, Vision } from '../../model/vision.ts';
import { meaning } from './meaning.ts';

export type DatedReview = Review & { readonly date: string };

/** What a review that has taken place decided about an item. */
export interface TakenDecision {
  readonly date: string;
  /** The id of the item. */
  readonly about: string;
  readonly entry: NonNullable<Review['decisions']>[number];
}

/** The reviews that have taken place by today (`YYYY-MM-DD`), oldest first; on one day they stay in the order of the file. */
export function reviewsUpTo(today: string, { document }: Vision): DatedReview[] {
  return (document.reviews ?? [])
    .filter((review): review is DatedReview => review.date !== undefined && review.date <= today)
    .toSorted((one, other) => compareDates(one.date, other.date));
}

/** What they decided, oldest first. */
export function decisionsUpTo(today: string, vision: Vision): TakenDecision[] {
  const meant = meaning(vision);
  return reviewsUpTo(today, vision).flatMap(({ date, decisions }) =>
    (decisions ?? []).flatMap((entry) => {
      const about = meant(entry.about ?? '');
      return about === undefined ? [] : [{ date, about, entry }];
    }),
  );
}

/** Tells the ids of the items that a review names among its KPIs and decisions. */
export function namingIn(vision: Vision): (review: Review) => string[] {
  const meant = meaning(vision);
  return ({ kpis, decisions }) => {
    const written = [...(kpis ?? []).map(({ kpi }) => kpi), ...(decisions ?? []).map(({ about }) => about)];
    return written.map((id) => meant(id ?? '')).filter((id) => id !== undefined);
  };
}

function compareDates(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
