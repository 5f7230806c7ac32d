import type { Snapshot } from '../../snapshot.ts';
import type { TreeNode } from '../tree-node.ts';
import { feedbackGroup } from './feedback-group.ts';
import { insightGroup } from './insight-group.ts';
import { landscapeGroup } from './landscape-group.ts';
import { narrativeGroup } from './narrative-group.ts';
import { reviewGroup } from './review-group.ts';
import { scenarioGroup } from './scenario-group.ts';
import { isFiltering } from './strategy-filter.ts';
import { PLAIN_TREE, type StrategyTreeOptions } from './strategy-tree-options.ts';
import { workByObjective } from './work-by-objective.ts';
import { workByQuarter } from './work-by-quarter.ts';

/**
 * The Strategy view: the work by objective or by quarter, then the rest of the vision, a group a
 * section. A filter asks about work, so that only work is shown while there is one.
 */
export function strategyTree(snapshot: Snapshot, { grouping, filter }: StrategyTreeOptions = PLAIN_TREE): readonly TreeNode[] {
  const work = grouping === 'quarter' ? workByQuarter(snapshot, filter) : workByObjective(snapshot, filter);
  return isFiltering(filter) ? work : [...work, ...surroundings(snapshot)];
}

function surroundings(snapshot: Snapshot): TreeNode[] {
  const groups = [narrativeGroup, landscapeGroup, scenarioGroup, feedbackGroup, reviewGroup, insightGroup];
  return groups.flatMap((group) => group(snapshot));
}
