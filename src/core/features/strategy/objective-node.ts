import { titleOf, type Item } from '../../model/items.ts';
import type { Snapshot } from '../../snapshot.ts';
import { stateGivenBy } from '../../trace/code-state.ts';
import { formatRatio, HYPOTHESIS_WORDS } from '../format.ts';
import { standingText } from '../progress-text.ts';
import { joined, leaf, type TreeNode } from '../tree-node.ts';
import { openItem, visionPlace } from '../vision-place.ts';
import { initiativeNode, type InitiativeItem } from './initiative-node.ts';
import { kpiNodes } from './kpi-node.ts';

type ObjectiveItem = Extract<Item, { kind: 'objective' }>;

/** An objective with its hypothesis, its own KPIs and those of its initiatives that are to be shown. */
export function objectiveNode(snapshot: Snapshot, item: ObjectiveItem, initiatives: readonly InitiativeItem[]): TreeNode {
  const { say } = snapshot;
  const numbers = snapshot.numbers.objectives.get(item.id);
  const { owner, status, kpis } = item.value;
  const standing = standingText(numbers, say);
  const state = status && status !== 'open' && say(status);
  const stopped = stateGivenBy(item) === 'stranded';
  return {
    id: item.id,
    label: titleOf(item),
    description: joined([standing, state]),
    tooltip: joined([titleOf(item), joined([item.id, owner]), standing, say('delivery {0}', formatRatio(numbers?.delivery))], '\n'),
    icon: stopped ? 'stopped' : (numbers?.status ?? 'no-kpi'),
    spoken: joined([say('Objective {0}', titleOf(item)), standing || say('no KPI'), state], ', '),
    action: openItem(snapshot, item),
    kind: 'objective',
    item: item.id,
    children: [
      ...hypothesisNodes(snapshot, item),
      ...kpiNodes(snapshot, item.id, kpis),
      ...initiatives.map((initiative) => initiativeNode(snapshot, initiative, { parent: item.id, inQuarter: false })),
    ],
    expanded: !stopped,
  };
}

function hypothesisNodes(snapshot: Snapshot, item: ObjectiveItem): TreeNode[] {
  const { hypothesis } = item.value;
  if (!hypothesis) return [];
  const { say } = snapshot;
  const { believe = '…', resultsIn = '…', because } = hypothesis;
  const state = say(HYPOTHESIS_WORDS[snapshot.numbers.objectives.get(item.id)?.hypothesis?.state ?? 'untested']);
  const bet = `${believe} → ${resultsIn}`;
  const span = snapshot.vision.locations.key(item.value, 'hypothesis') ?? item.idSpan;
  return [
    leaf({
      id: `${item.id}/hypothesis`,
      label: say('Hypothesis: {0}', state),
      description: bet,
      tooltip: joined([say('We believe that {0}', believe), say('results in {0}', resultsIn), because && say('because {0}', because)], '\n'),
      icon: 'hypothesis',
      spoken: joined([say('Hypothesis: {0}', state), bet], ', '),
      action: { kind: 'open', place: visionPlace(snapshot, span) },
      kind: 'hypothesis',
    }),
  ];
}
