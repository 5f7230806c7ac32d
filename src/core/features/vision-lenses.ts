import type { Item } from '../model/items.ts';
import type { Snapshot } from '../snapshot.ts';
import { formatAge, formatCount, formatCourse, formatRatio, HYPOTHESIS_WORDS, STATUS_WORDS } from './format.ts';
import type { Lens } from './lens.ts';
import { standingText } from './progress-text.ts';

type Of<Kind extends Item['kind']> = Extract<Item, { kind: Kind }>;

/** What stands above the items of the vision: how they do, and what can be done about it. */
export function visionLenses(snapshot: Snapshot): Lens[] {
  const { items } = snapshot.vision;
  return [
    ...items.ofKind('objective').flatMap((item) => objectiveLens(snapshot, item)),
    ...items.ofKind('kpi').flatMap((item) => kpiLenses(snapshot, item)),
    ...items.ofKind('initiative').flatMap((item) => initiativeLenses(snapshot, item)),
  ];
}

function objectiveLens(snapshot: Snapshot, item: Of<'objective'>): Lens[] {
  const numbers = snapshot.numbers.objectives.get(item.id);
  const hypothesis = numbers?.hypothesis && `hypothesis ${HYPOTHESIS_WORDS[numbers.hypothesis.state]}`;
  const title = [standingText(numbers), `delivery ${formatRatio(numbers?.delivery)}`, hypothesis].filter(Boolean).join(' · ');
  return [lens(snapshot, item, title, 'Progress of its own KPIs; delivery is the mean progress of its initiatives.')];
}

function kpiLenses(snapshot: Snapshot, item: Of<'kpi'>): Lens[] {
  const numbers = snapshot.numbers.kpis.get(item.id);
  const parts = [
    numbers && STATUS_WORDS[numbers.status],
    numbers && numbers.progress !== null ? formatRatio(numbers.progress) : '',
    formatCourse(item.value, numbers),
    numbers?.age === null ? 'no check-in yet' : `checked in ${formatAge(numbers?.age)}${numbers?.stale ? ' (stale)' : ''}`,
  ];
  return [
    { ...lens(snapshot, item, 'Update', 'Add a check-in.'), action: { kind: 'update-kpi', kpi: item.id } },
    lens(snapshot, item, parts.filter(Boolean).join(' · '), item.value.definition ?? ''),
  ];
}

function initiativeLenses(snapshot: Snapshot, item: Of<'initiative'>): Lens[] {
  const { trace, numbers } = snapshot;
  const work = trace
    ? [formatCount(trace.fileCountOf(item), 'file'), formatCount(trace.markersOf(item.id).length, 'marker')]
    : ['scanning…'];
  const title = [...work, standingText(numbers.initiatives.get(item.id))].filter(Boolean).join(' · ');
  return [lens(snapshot, item, title, 'Files and markers that serve this initiative, and how its KPIs do.')];
}

function lens(snapshot: Snapshot, item: Item, title: string, tooltip: string): Lens {
  return { at: snapshot.lines.positionAt(item.idSpan.start), kind: 'vision', title, tooltip };
}
