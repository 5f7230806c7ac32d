import type { Review } from '../../model/vision.ts';
import type { Snapshot } from '../../snapshot.ts';
import { namedBy, type NamedItem } from './named-item.ts';

type Decision = NonNullable<Review['decisions']>[number];

export interface StoryReviewDecision {
  readonly about: NamedItem;
  readonly decision: NonNullable<Decision['decision']> | null;
  readonly decisionText: string;
  readonly because: string;
}

/** What a review looked at and decided. */
export interface StoryReview {
  readonly date: string;
  readonly attendees: readonly string[];
  readonly marketChanges: readonly string[];
  readonly kpis: readonly { readonly kpi: NamedItem; readonly note: string }[];
  readonly decisions: readonly StoryReviewDecision[];
  readonly next: string | null;
}

/** The history of reviews, newest first. */
export function storyReviews({ vision, say }: Snapshot): StoryReview[] {
  const reviews = (vision.document.reviews ?? []).toSorted((a, b) => ((a.date ?? '') > (b.date ?? '') ? -1 : 1));
  return reviews.map(({ date = '…', attendees = [], marketChanges = [], kpis = [], decisions = [], next }) => ({
    date,
    attendees,
    marketChanges,
    kpis: kpis.map(({ kpi = '…', note = '' }) => ({ kpi: namedBy(vision, kpi), note })),
    decisions: decisions.map(({ about = '…', decision, because = '' }) => ({
      about: namedBy(vision, about),
      decision: decision ?? null,
      decisionText: decision ? say(decision) : '',
      because,
    })),
    next: next ?? null,
  }));
}
