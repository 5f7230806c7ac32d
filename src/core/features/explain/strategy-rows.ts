import { titleOf, type Item } from '../../model/items.ts';
import type { Snapshot } from '../../snapshot.ts';
import { formatCourse, STATUS_WORDS } from '../format.ts';
import type { ObjectiveItem } from '../objectives-of.ts';
import { standingText } from '../progress-text.ts';
import { openItem } from '../vision-place.ts';
import type { ExplanationRow } from './explanation.ts';

/** What is to be reached, by whom and until when. */
export function objectiveRow(snapshot: Snapshot, objective: ObjectiveItem): ExplanationRow {
  const { say } = snapshot;
  const { horizon, owner } = objective.value;
  return {
    group: 'Objectives',
    label: titleOf(objective),
    description: standingText(snapshot.numbers.objectives.get(objective.id), say),
    detail: [horizon && say('{0} to {1}', horizon.start ?? '…', horizon.end ?? '…'), owner].filter(Boolean).join(' · '),
    action: openItem(snapshot, objective),
  };
}

/** The KPIs that the items count on, each once. */
export function kpiRows(snapshot: Snapshot, items: readonly Item[]): ExplanationRow[] {
  const { say, numbers, vision } = snapshot;
  return [...new Set(items.flatMap((item) => kpiIdsOf(snapshot, item)))].flatMap((id): ExplanationRow[] => {
    const item = vision.items.find('kpi', id);
    const found = numbers.kpis.get(id);
    if (!item || !found) return [];
    const standing = [say(STATUS_WORDS[found.status]), found.stale ? say('stale') : ''].filter(Boolean).join(' · ');
    return [{ group: 'KPIs', label: titleOf(item), description: `${formatCourse(item.value, found, say)} · ${standing}`, detail: item.value.definition ?? '', action: openItem(snapshot, item) }];
  });
}

function kpiIdsOf({ numbers: { initiatives, objectives } }: Snapshot, { kind, id }: Item): string[] {
  if (kind === 'kpi') return [id];
  const numbers = kind === 'objective' ? objectives.get(id) : initiatives.get(id);
  return (numbers?.shares ?? []).map(({ kpi }) => kpi.id);
}

/** The decisions of scenarios that one of these items carries out. */
export function decisionRows(snapshot: Snapshot, items: readonly Item[]): ExplanationRow[] {
  const { say } = snapshot;
  const { document, items: all } = snapshot.vision;
  const ids = new Set(items.map(({ id }) => id));
  return all.ofKind('decision').flatMap((decision): ExplanationRow[] => {
    const { value } = decision;
    if (!ids.has(decision.id) && !value.initiatives?.some((id) => ids.has(id))) return [];
    const scenario = document.scenarios?.find(({ decisions }) => decisions?.includes(value));
    const description = [say(value.status ?? 'proposed'), scenario?.title && say('in case: {0}', scenario.title)].filter(Boolean).join(' · ');
    return [{ group: 'Decisions', label: titleOf(decision), description, detail: [value.decide, value.because && say('Because: {0}', value.because)].filter(Boolean).join(' '), action: openItem(snapshot, decision) }];
  });
}
