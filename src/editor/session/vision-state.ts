import type { Ownership } from '../../core/model/vision.ts';
import type { VisionSource } from './vision-source.ts';

/** What there is to work with in a folder; context keys and welcome views speak these words. */
export type VisionState = 'ready' | 'newer' | 'empty' | 'unreadable' | 'missing' | 'foreign';

/** The best first: where folders differ, the window as a whole shows the best. */
const BEST_FIRST: readonly VisionState[] = ['ready', 'newer', 'empty', 'unreadable', 'missing', 'foreign'];

export function stateOf(source: VisionSource, ownership: Ownership | undefined): VisionState {
  if (source.kind !== 'text') return source.kind;
  switch (ownership) {
    case 'ours':
    case 'unversioned':
      return 'ready';
    case 'newer':
    case 'empty':
      return ownership;
    case 'foreign':
    case undefined:
      return 'foreign';
  }
}

/** What a window of several folders is in, as a whole. */
export function bestState(states: readonly VisionState[]): VisionState {
  return BEST_FIRST.find((state) => states.includes(state)) ?? 'missing';
}
