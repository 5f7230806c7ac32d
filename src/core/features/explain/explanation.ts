import type { CodeState } from '../../trace/code-state.ts';
import type { Action } from '../place.ts';

/** Why a file exists, from the line that says so up to the bet that it serves. */
export interface Explanation {
  readonly state: CodeState | undefined;
  /** The answer in a sentence. */
  readonly verdict: string;
  readonly rows: readonly ExplanationRow[];
}

/** One reason; choosing it leads to where it is written. */
export interface ExplanationRow {
  readonly group: 'Links' | 'Objectives' | 'Hypothesis' | 'KPIs' | 'Decisions';
  readonly label: string;
  readonly description: string;
  readonly detail: string;
  readonly action: Action;
}
