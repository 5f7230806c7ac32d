import type { CodeState } from '../../trace/code-state.ts';
import type { Action } from '../place.ts';

/** Why a file exists, from the line that says so up to the bet that it serves. */
export interface Explanation {
  readonly state: CodeState | undefined;
  /** The answer in a sentence. */
  readonly verdict: string;
  readonly rows: readonly ExplanationRow[];
}

/** The parts of an explanation, as they are headed. */
export const GROUP_WORDS = ['Links', 'Objectives', 'Hypothesis', 'KPIs', 'Decisions'] as const;

/** One reason; choosing it leads to where it is written. */
export interface ExplanationRow {
  readonly group: (typeof GROUP_WORDS)[number];
  readonly label: string;
  readonly description: string;
  readonly detail: string;
  readonly action: Action;
}
