import { titleOf, type Item } from '../../model/items.ts';
import type { Scenario } from '../../model/vision.ts';
import { conditionState } from '../../progress/condition-state.ts';
import type { Snapshot } from '../../snapshot.ts';
import { formatCount } from '../format.ts';
import { joined, leaf, type TreeNode } from '../tree-node.ts';
import { openItem, visionPlace } from '../vision-place.ts';
import { groupNode } from './group-node.ts';
import { shownItems } from './shown-items.ts';

type Of<Kind extends Item['kind']> = Extract<Item, { kind: Kind }>;
type Signpost = NonNullable<Scenario['signposts']>[number];

/** What may happen: each scenario with what to watch for and what is decided in case it comes. */
export function scenarioGroup(snapshot: Snapshot): TreeNode[] {
  const { say } = snapshot;
  const scenarios = shownItems(snapshot, 'scenario');
  if (scenarios.length === 0) return [];
  const decisions = formatCount(shownItems(snapshot, 'decision').length, 'decision', say);
  const description = joined([formatCount(scenarios.length, 'scenario', say), decisions]);
  const children = scenarios.map((item) => scenarioNode(snapshot, item));
  return [groupNode(snapshot, { id: 'scenarios', label: say('Scenarios'), description, icon: 'scenario', section: 'scenarios', children })];
}

function scenarioNode(snapshot: Snapshot, item: Of<'scenario'>): TreeNode {
  const { say } = snapshot;
  const { likelihood, impact, status = 'plausible', narrative, signposts = [], decisions = [] } = item.value;
  const rated = [say(status), likelihood && say('likelihood {0}', say(likelihood)), impact && say('impact {0}', say(impact))];
  const id = `group/scenarios/${item.id}`;
  return {
    id,
    label: titleOf(item),
    description: joined(rated),
    tooltip: joined([titleOf(item), joined([item.id, ...rated]), narrative?.trim()], '\n'),
    icon: 'scenario',
    spoken: joined([say('Scenario {0}', titleOf(item)), ...rated], ', '),
    action: openItem(snapshot, item),
    kind: 'scenario',
    item: item.id,
    children: [
      ...signposts.map((signpost, index) => signpostNode(snapshot, `${id}/signpost/${index}`, signpost)),
      ...decisions.flatMap((decision) => decisionNode(snapshot, id, decision.id)),
    ],
    expanded: false,
  };
}

function signpostNode(snapshot: Snapshot, id: string, signpost: Signpost): TreeNode {
  const { say, vision, numbers } = snapshot;
  const { watch = '…', condition, seen } = signpost;
  const reached = condition !== undefined && conditionState(condition, numbers.kpis).holds;
  const state = seen ? say('seen {0}', seen) : reached && say('reached');
  const span = vision.locations.textOf(signpost, 'watch');
  return leaf({
    id,
    label: watch,
    description: joined([condition, state]),
    tooltip: joined([watch, condition, state], '\n'),
    icon: 'signpost',
    spoken: joined([say('Signpost {0}', watch), condition, state], ', '),
    action: { kind: 'open', place: visionPlace(snapshot, span) },
    kind: 'signpost',
  });
}

/** A decision whose id is another item's has a finding, and no row. */
function decisionNode(snapshot: Snapshot, parent: string, decision: string | undefined): TreeNode[] {
  const item = decision === undefined ? undefined : snapshot.vision.items.find('decision', decision);
  if (!item) return [];
  const { say } = snapshot;
  const { status = 'proposed', date, decide, because } = item.value;
  const state = [say(status), date];
  return [
    leaf({
      id: `${parent}/${item.id}`,
      label: titleOf(item),
      description: joined(state),
      tooltip: joined([titleOf(item), joined([item.id, ...state]), decide, because && say('because {0}', because)], '\n'),
      icon: 'decision',
      spoken: joined([say('Decision {0}', titleOf(item)), ...state], ', '),
      action: openItem(snapshot, item),
      kind: 'decision',
      item: item.id,
    }),
  ];
}
