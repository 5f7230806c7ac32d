import type { Position } from '../text/span.ts';
import type { Action } from './place.ts';

/** A line of small text above a line of a document. */
export interface Lens {
  /** The line above which it stands. */
  readonly at: Position;
  /** What it is about, so that each kind can be turned off by a setting. */
  readonly kind: 'file' | 'marker' | 'vision';
  readonly title: string;
  readonly tooltip: string;
  /** What a click does; none = text only. */
  readonly action?: Action;
}
