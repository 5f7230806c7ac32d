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
    ...dashboardLens(snapshot),
    ...items.ofKind('objective').flatMap((item) => objectiveLens(snapshot, item)),
    ...items.ofKind('kpi').flatMap((item) => kpiLenses(snapshot, item)),
    ...items.ofKind('initiative').flatMap((item) => initiativeLenses(snapshot, item)),
  ];
}

/** Above the title of the vision. */
function dashboardLens({ vision: { document, locations }, lines, say }: Snapshot): Lens[] {
  if (document.title === undefined) return [];
  const at = lines.positionAt(locations.textOf(document, 'title').start);
  return [{ at, kind: 'vision', title: say('Open the dashboard'), tooltip: say('Roadmap, KPIs, code, scenarios and the story, as pictures.'), action: { kind: 'open-dashboard' } }];
}

function objectiveLens(snapshot: Snapshot, item: Of<'objective'>): Lens[] {
  return [lens(snapshot, item, () => objectiveTitle(snapshot, item), snapshot.say('Progress of its own KPIs; delivery is the mean progress of its initiatives.'))];
}

function objectiveTitle({ say, numbers: { objectives } }: Snapshot, { id }: Of<'objective'>): string {
  const numbers = objectives.get(id);
  const hypothesis = numbers?.hypothesis && say('hypothesis {0}', say(HYPOTHESIS_WORDS[numbers.hypothesis.state]));
  return [standingText(numbers, say), say('delivery {0}', formatRatio(numbers?.delivery)), hypothesis].filter(Boolean).join(' · ');
}

function kpiLenses(snapshot: Snapshot, item: Of<'kpi'>): Lens[] {
  const { say } = snapshot;
  return [
    { ...lens(snapshot, item, () => say('Update'), say('Add a check-in.')), action: { kind: 'update-kpi', kpi: item.id } },
    lens(snapshot, item, () => kpiTitle(snapshot, item), item.value.definition ?? ''),
  ];
}

function kpiTitle({ say, numbers: { kpis } }: Snapshot, { id, value }: Of<'kpi'>): string {
  const numbers = kpis.get(id);
  const parts = [
    numbers && say(STATUS_WORDS[numbers.status]),
    numbers && numbers.progress !== null ? formatRatio(numbers.progress) : '',
    formatCourse(value, numbers, say),
    numbers?.age === null ? say('no check-in yet') : say('checked in {0}', formatAge(numbers?.age, say)),
    numbers?.stale ? say('stale') : '',
  ];
  return parts.filter(Boolean).join(' · ');
}

function initiativeLenses(snapshot: Snapshot, item: Of<'initiative'>): Lens[] {
  return [lens(snapshot, item, () => initiativeTitle(snapshot, item), snapshot.say('Files and markers that serve this initiative, and how its KPIs do.'))];
}

function initiativeTitle({ say, trace, numbers }: Snapshot, item: Of<'initiative'>): string {
  const work = trace
    ? [formatCount(trace.fileCountOf(item), 'file', say), formatCount(trace.markersOf(item.id).length, 'marker', say)]
    : [say('scanning…')];
  return [...work, standingText(numbers.initiatives.get(item.id), say)].filter(Boolean).join(' · ');
}

/** The title is made when it is read: a vision has thousands of lenses, and people see a few. */
function lens(snapshot: Snapshot, item: Item, makeTitle: () => string, tooltip: string): Lens {
  return {
    at: snapshot.lines.positionAt(item.idSpan.start),
    kind: 'vision',
    get title() {
      return makeTitle();
    },
    tooltip,
  };
}
