import type { Snapshot } from '../../snapshot.ts';
import { storyFeedback, type FeedbackGroup } from './story-feedback.ts';
import { storyLandscape, type StoryLandscape } from './story-landscape.ts';
import { storyObjectives, type StoryObjective } from './story-objectives.ts';
import { storyReviews, type StoryReview } from './story-reviews.ts';

export interface StoryChapter {
  readonly part: (typeof CHAPTERS)[number];
  readonly title: string;
  readonly text: string;
}

/** The whole strategy in words, for readers who build no software. All text is as people wrote it, or in the reader's language. */
export interface StoryPage {
  readonly title: string;
  readonly owner: string;
  readonly description: string;
  /** `YYYY-MM-DD` */
  readonly updated: string | null;
  readonly today: string;
  /** What is written of the narrative, in the order in which it is told. */
  readonly chapters: readonly StoryChapter[];
  readonly notDoing: readonly string[];
  readonly landscape: StoryLandscape | null;
  readonly objectives: readonly StoryObjective[];
  readonly feedback: readonly FeedbackGroup[];
  /** Newest first. */
  readonly reviews: readonly StoryReview[];
}

const CHAPTERS = ['problem', 'vision', 'roadmap', 'impact', 'analogy'] as const;

const CHAPTER_WORDS: Readonly<Record<(typeof CHAPTERS)[number], string>> = {
  problem: 'Problem',
  vision: 'Vision',
  roadmap: 'Roadmap',
  impact: 'Impact',
  analogy: 'Analogy',
};

export function storyPage(snapshot: Snapshot): StoryPage {
  const { say, today, vision, input } = snapshot;
  const { title = input.visionFile, owner = '', description = '', updated, narrative = {} } = vision.document;
  return {
    title,
    owner,
    description: description.trim(),
    updated: updated ?? null,
    today,
    chapters: CHAPTERS.map((part) => ({ part, title: say(CHAPTER_WORDS[part]), text: narrative[part]?.trim() ?? '' })).filter(({ text }) => text !== ''),
    notDoing: narrative.notDoing ?? [],
    landscape: storyLandscape(snapshot),
    objectives: storyObjectives(snapshot),
    feedback: storyFeedback(snapshot),
    reviews: storyReviews(snapshot),
  };
}
