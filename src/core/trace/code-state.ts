import type { Item } from '../model/items.ts';

/** What explains a file, from the best reason to none. */
export const CODE_STATES = ['active', 'planned', 'done', 'stranded', 'exempt', 'orphaned'] as const;

export type CodeState = (typeof CODE_STATES)[number];

/** The state that a link to this item gives to a file. */
export function stateGivenBy(item: Item): CodeState {
  switch (item.kind) {
    case 'initiative':
      return INITIATIVE_GIVES[item.value.status ?? 'planned'];
    case 'objective':
      return OBJECTIVE_GIVES[item.value.status ?? 'open'];
    case 'decision':
      return DECISION_GIVES[item.value.status ?? 'proposed'];
    case 'scenario':
      return item.value.status === 'ruled-out' ? 'stranded' : 'planned';
    default:
      return 'active';
  }
}

/** Whether work for this item is over: it is done, cancelled, dropped, rejected or ruled out. */
export function isClosed(item: Item): boolean {
  const state = stateGivenBy(item);
  return state === 'done' || state === 'stranded';
}

/** The better of two states; undefined counts as none. */
export function betterState(a: CodeState | undefined, b: CodeState): CodeState {
  return a !== undefined && CODE_STATES.indexOf(a) <= CODE_STATES.indexOf(b) ? a : b;
}

const INITIATIVE_GIVES = {
  active: 'active',
  proposed: 'planned',
  planned: 'planned',
  paused: 'planned',
  done: 'done',
  cancelled: 'stranded',
} as const;

const OBJECTIVE_GIVES = { open: 'active', achieved: 'done', dropped: 'stranded' } as const;

const DECISION_GIVES = { proposed: 'planned', accepted: 'active', rejected: 'stranded', superseded: 'stranded' } as const;
