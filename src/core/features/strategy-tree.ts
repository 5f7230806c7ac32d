import { titleOf, type Item } from '../model/items.ts';
import { objectiveIds } from '../model/objective-ids.ts';
import type { Snapshot } from '../snapshot.ts';
import { formatAge, formatCourse, formatRatio, formatTarget, formatValue, HYPOTHESIS_WORDS, STATUS_WORDS, VERDICT_WORDS } from './format.ts';
import { standingText } from './progress-text.ts';
import { leaf, type TreeNode } from './tree-node.ts';
import { openItem, visionPlace } from './vision-place.ts';
import { workNodes } from './work-nodes.ts';

type Of<Kind extends Item['kind']> = Extract<Item, { kind: Kind }>;

/**
 * The Strategy view: objectives with hypothesis, KPIs and initiatives; under an
 * initiative its KPIs, folders and markers. Initiatives and KPIs that belong to
 * no objective stand in a group of their own at the end.
 */
export function strategyTree(snapshot: Snapshot): readonly TreeNode[] {
  const { items } = snapshot.vision;
  const objectives = items.ofKind('objective').map((item) => objectiveNode(snapshot, item));
  const homeless = items.ofKind('initiative').filter(({ value }) => !objectiveIds(value).some((id) => items.find('objective', id)));
  if (homeless.length === 0) return objectives;
  const children = homeless.map((item) => initiativeNode(snapshot, item, 'none'));
  return [...objectives, group('no-objective', 'Without an objective', children)];
}

function objectiveNode(snapshot: Snapshot, item: Of<'objective'>): TreeNode {
  const numbers = snapshot.numbers.objectives.get(item.id);
  const standing = standingText(numbers);
  const initiatives = snapshot.vision.items.ofKind('initiative').filter(({ value }) => objectiveIds(value).includes(item.id));
  const state = item.value.status && item.value.status !== 'open' ? item.value.status : '';
  return {
    id: item.id,
    label: titleOf(item),
    description: [standing, state].filter(Boolean).join(' · '),
    tooltip: [titleOf(item), `${item.id} · ${item.value.owner ?? ''}`, standing, `delivery ${formatRatio(numbers?.delivery)}`].filter(Boolean).join('\n'),
    icon: numbers?.status ?? 'no-kpi',
    spoken: `Objective ${titleOf(item)}, ${standing || 'no KPI'}`,
    action: openItem(snapshot, item),
    kind: 'objective',
    item: item.id,
    children: [
      ...hypothesisNodes(snapshot, item),
      ...kpiNodes(snapshot, item.id, item.value.kpis),
      ...initiatives.map((initiative) => initiativeNode(snapshot, initiative, item.id)),
    ],
    expanded: true,
  };
}

function hypothesisNodes(snapshot: Snapshot, item: Of<'objective'>): TreeNode[] {
  const { hypothesis } = item.value;
  if (!hypothesis) return [];
  const state = snapshot.numbers.objectives.get(item.id)?.hypothesis?.state ?? 'untested';
  const bet = `${hypothesis.believe ?? '…'} → ${hypothesis.resultsIn ?? '…'}`;
  const span = snapshot.vision.locations.key(item.value, 'hypothesis') ?? item.idSpan;
  return [
    leaf({
      id: `${item.id}/hypothesis`,
      label: `Hypothesis: ${HYPOTHESIS_WORDS[state]}`,
      description: bet,
      tooltip: [`We believe that ${hypothesis.believe ?? '…'}`, `results in ${hypothesis.resultsIn ?? '…'}`, hypothesis.because && `because ${hypothesis.because}`].filter(Boolean).join('\n'),
      icon: 'hypothesis',
      spoken: `Hypothesis, ${HYPOTHESIS_WORDS[state]}: ${bet}`,
      action: { kind: 'open', place: visionPlace(snapshot, span) },
      kind: 'hypothesis',
    }),
  ];
}

function kpiNodes(snapshot: Snapshot, parent: string, references: Of<'initiative'>['value']['kpis']): TreeNode[] {
  const ids = (references ?? []).map((reference) => (typeof reference === 'string' ? reference : reference.kpi));
  return [...new Set(ids)].flatMap((id) => {
    const item = id === undefined ? undefined : snapshot.vision.items.find('kpi', id);
    return item ? [kpiNode(snapshot, parent, item)] : [];
  });
}

function kpiNode(snapshot: Snapshot, parent: string, item: Of<'kpi'>): TreeNode {
  const numbers = snapshot.numbers.kpis.get(item.id);
  const status = numbers ? STATUS_WORDS[numbers.status] : '';
  const stale = numbers?.stale ? ' · stale' : '';
  return leaf({
    id: `${parent}/${item.id}`,
    label: titleOf(item),
    description: `${formatCourse(item.value, numbers)} · ${status}${stale}`,
    tooltip: [
      titleOf(item),
      item.value.definition,
      `now ${formatValue(item.value, numbers?.value)}, target ${formatTarget(item.value)}${numbers?.due ? ` by ${numbers.due}` : ''}`,
      `progress ${formatRatio(numbers?.progress)}, expected ${formatRatio(numbers?.expected)}`,
      `newest check-in ${formatAge(numbers?.age)}${stale}`,
      numbers?.forecast && VERDICT_WORDS[numbers.forecast.verdict],
    ].filter(Boolean).join('\n'),
    icon: numbers?.status ?? 'no-data',
    spoken: `KPI ${titleOf(item)}, ${formatValue(item.value, numbers?.value)}, target ${formatTarget(item.value)}, ${status}${stale}`,
    action: openItem(snapshot, item),
    kind: 'kpi',
    item: item.id,
  });
}

function initiativeNode(snapshot: Snapshot, item: Of<'initiative'>, parent: string): TreeNode {
  const numbers = snapshot.numbers.initiatives.get(item.id);
  const { quarter = '', status = '' } = item.value;
  const id = `${parent}/${item.id}`;
  const standing = standingText(numbers);
  return {
    id,
    label: titleOf(item),
    description: [quarter, status, standing].filter(Boolean).join(' · '),
    tooltip: [titleOf(item), `${item.id} · ${item.value.owner ?? ''}`, [quarter, status].join(' '), standing, item.value.why].filter(Boolean).join('\n'),
    icon: numbers?.status ?? 'no-kpi',
    spoken: `Initiative ${titleOf(item)}, ${[quarter, status, standing].filter(Boolean).join(', ')}`,
    action: openItem(snapshot, item),
    kind: 'initiative',
    item: item.id,
    children: [...kpiNodes(snapshot, id, item.value.kpis), ...workNodes(snapshot, id, item)],
    expanded: false,
  };
}

function group(id: string, label: string, children: readonly TreeNode[]): TreeNode {
  return { id, label, description: '', tooltip: label, icon: 'group', spoken: label, kind: 'group', children, expanded: true };
}
