import { titleOf } from '../../model/items.ts';
import type { Objective } from '../../model/vision.ts';
import type { HypothesisState } from '../../progress/hypothesis.ts';
import type { ItemStatus } from '../../progress/status.ts';
import type { Snapshot } from '../../snapshot.ts';
import { HYPOTHESIS_WORDS, STATUS_WORDS } from '../format.ts';
import { progressText } from '../progress-text.ts';
import { conditionWords } from './condition-words.ts';
import { namedBy, type NamedItem } from './named-item.ts';

/** What we bet on: we believe in something, it results in something, because of something. */
export interface StoryBet {
  readonly believe: string;
  readonly resultsIn: string;
  /** Empty where no reason is written. */
  readonly because: string;
  readonly state: HypothesisState;
  readonly stateText: string;
  /** Conditions in plain words. */
  readonly confidentWhen: readonly string[];
  readonly pivotIf: readonly string[];
}

export interface StoryObjective extends NamedItem {
  readonly owner: string;
  /** `2026-10-01 to 2027-12-31`; empty where nothing is written. */
  readonly horizon: string;
  /** What people decided about it. */
  readonly state: NonNullable<Objective['status']>;
  /** Empty while it is open. */
  readonly stateText: string;
  readonly status: ItemStatus;
  readonly statusText: string;
  /** `62 % (2 of 3)`; empty where it is not known. */
  readonly progressText: string;
  readonly bet: StoryBet | null;
  /** The trends that it answers. */
  readonly trends: readonly NamedItem[];
}

export function storyObjectives(snapshot: Snapshot): StoryObjective[] {
  const { vision, numbers, say } = snapshot;
  return vision.items.ofKind('objective').flatMap((item) => {
    const found = numbers.objectives.get(item.id);
    if (!found || vision.items.get(item.id) !== item) return [];
    const { owner = '', horizon, status: state = 'open', trends = [] } = item.value;
    return [
      {
        id: item.id,
        title: titleOf(item),
        owner,
        horizon: horizon ? say('{0} to {1}', horizon.start ?? '…', horizon.end ?? '…') : '',
        state,
        stateText: state === 'open' ? '' : say(state),
        status: found.status,
        statusText: say(STATUS_WORDS[found.status]),
        progressText: progressText(found, say),
        bet: betOf(snapshot, item.value, found.hypothesis?.state),
        trends: trends.map((id) => namedBy(vision, id)),
      },
    ];
  });
}

function betOf(snapshot: Snapshot, { hypothesis }: Objective, state: HypothesisState | undefined): StoryBet | null {
  if (!hypothesis || !state) return null;
  const { say } = snapshot;
  const { believe = '…', resultsIn = '…', because = '', confidentWhen = [], pivotIf = [] } = hypothesis;
  return {
    believe,
    resultsIn,
    because,
    state,
    stateText: say(HYPOTHESIS_WORDS[state]),
    confidentWhen: confidentWhen.map((text) => conditionWords(snapshot, text)),
    pivotIf: pivotIf.map((text) => conditionWords(snapshot, text)),
  };
}
