import type { EditResult } from '../../model/edit/edit-result.ts';
import type { REVIEW_DECISIONS } from '../../model/schema/work.ts';
import { addDated } from '../journal/add-dated.ts';

export type ReviewVerdict = (typeof REVIEW_DECISIONS)[number];

/** What a review decided about an item. */
export interface NewReviewDecision {
  /** An id. */
  readonly about: string;
  readonly decision: ReviewVerdict;
  readonly because: string;
}

/** A review as it was held. */
export interface NewReview {
  /** `YYYY-MM-DD`, as is `next`. */
  readonly date: string;
  readonly attendees?: readonly string[] | undefined;
  readonly marketChanges?: readonly string[] | undefined;
  /** Ids of the KPIs that were looked at. */
  readonly kpis?: readonly string[] | undefined;
  readonly decisions?: readonly NewReviewDecision[] | undefined;
  readonly next?: string | undefined;
}

/** Edits that write a review as one entry: on top where the newest stands first, else at the end. */
export function addReview(text: string, { date, attendees, marketChanges, kpis, decisions, next }: NewReview): EditResult {
  return addDated(text, 'reviews', {
    date,
    attendees: unlessEmpty(attendees),
    marketChanges: unlessEmpty(marketChanges),
    kpis: unlessEmpty(kpis?.map((kpi) => ({ kpi }))),
    decisions: unlessEmpty(decisions?.map(({ about, decision, because }) => ({ about, decision, because }))),
    next,
  });
}

function unlessEmpty<Entry>(list: readonly Entry[] | undefined): readonly Entry[] | undefined {
  return list === undefined || list.length === 0 ? undefined : list;
}
