import type { NewReviewDecision } from '../../core/features/review/add-review.ts';

/** What a review is to say, as far as it has been gone through. */
export interface ReviewAnswers {
  readonly attendees?: string;
  /** Titles of insights. */
  readonly news?: readonly string[];
  readonly otherNews?: string;
  /** Ids. */
  readonly kpis?: readonly string[];
  /** By the id of the item; a verdict without a reason is not decided yet. */
  readonly decisions?: Readonly<Record<string, Partial<NewReviewDecision>>>;
  readonly next?: string;
}

/** A review that somebody has begun. */
export interface ReviewDraft {
  /** The day on which it began, `YYYY-MM-DD`. */
  readonly begun: string;
  readonly answers: ReviewAnswers;
  /** The question that comes next, from 0. */
  readonly at: number;
  /** The ids of the items that are asked about: where they have changed, it begins again, with its answers. */
  readonly about: readonly string[];
}
