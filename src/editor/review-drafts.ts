import type * as vscode from 'vscode';
import type { NewReviewDecision } from '../core/features/review/add-review.ts';

const KEY = 'vision.reviewDrafts';

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

/** The reviews that were begun and left in this workspace. What is decided stands in the vision alone. */
export class ReviewDrafts {
  readonly #memory: vscode.Memento;

  constructor(memory: vscode.Memento) {
    this.#memory = memory;
  }

  /** @param folder a URI */
  of(folder: string): ReviewDraft | undefined {
    return this.#all()[folder];
  }

  async keep(folder: string, draft: ReviewDraft | undefined): Promise<void> {
    const { [folder]: _, ...others } = this.#all();
    await this.#memory.update(KEY, draft ? { ...others, [folder]: draft } : others);
  }

  #all(): Readonly<Record<string, ReviewDraft>> {
    return this.#memory.get<Readonly<Record<string, ReviewDraft>>>(KEY, {});
  }
}
