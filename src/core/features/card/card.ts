import type { Action } from '../place.ts';
import type { Sparkline } from './sparkline.ts';

/** What an item is, why and how it does, as a hover and a tooltip show it. All text is plain. */
export interface Card {
  readonly title: string;
  /** What people decided about it: kind, id, quarter, state, owner. */
  readonly facts: readonly string[];
  /** How it does: `50 % · on track`; empty where no number tells. */
  readonly standing: string;
  readonly sentences: readonly CardSentence[];
  readonly kpis: readonly CardKpi[];
  readonly actions: readonly CardAction[];
}

/** `Serves`, `Win more of the checkouts`. */
export interface CardSentence {
  readonly lead: string;
  readonly text: string;
}

/** A KPI in one row. */
export interface CardKpi {
  readonly title: string;
  /** `610 ms → 400 ms` */
  readonly course: string;
  readonly standing: string;
  readonly sparkline: Sparkline | undefined;
  readonly actions: readonly CardAction[];
}

export interface CardAction {
  readonly label: string;
  readonly action: Action;
}
