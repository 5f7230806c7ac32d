import { objectiveIds } from '../../model/objective-ids.ts';
import type { Snapshot } from '../../snapshot.ts';
import type { TreeNode } from '../tree-node.ts';
import { groupNode } from './group-node.ts';
import { initiativeNode } from './initiative-node.ts';
import { objectiveNode } from './objective-node.ts';
import { isFiltering, passes, type StrategyFilter } from './strategy-filter.ts';
import { shownItems } from './shown-items.ts';

/**
 * Objectives with their initiatives. An initiative is shown where the filter lets it through, an
 * objective where it does so or one of its initiatives is shown. Initiatives that belong to no
 * objective stand in a group of their own at the end.
 */
export function workByObjective(snapshot: Snapshot, filter: StrategyFilter): TreeNode[] {
  const { items } = snapshot.vision;
  const initiatives = shownItems(snapshot, 'initiative').filter((item) => passes(snapshot, filter, item));
  const objectives = shownItems(snapshot, 'objective').flatMap((item) => {
    const own = initiatives.filter(({ value }) => objectiveIds(value).includes(item.id));
    const shown = own.length > 0 || !isFiltering(filter) || passes(snapshot, filter, item);
    return shown ? [objectiveNode(snapshot, item, own)] : [];
  });
  const homeless = initiatives.filter(({ value }) => !objectiveIds(value).some((id) => items.find('objective', id)));
  if (homeless.length === 0) return objectives;
  const children = homeless.map((item) => initiativeNode(snapshot, item, { parent: 'none', inQuarter: false }));
  return [...objectives, groupNode(snapshot, { id: 'no-objective', label: snapshot.say('Without an objective'), icon: 'group', children, expanded: true })];
}
