import type { YamlPath } from '../../model/cursor/yaml-cursor.ts';
import type { ItemKind } from '../../model/items.ts';
import type { Snapshot } from '../../snapshot.ts';

const KINDS: Readonly<Record<string, ItemKind>> = {
  'landscape.trends': 'trend',
  objectives: 'objective',
  scenarios: 'scenario',
  'scenarios.decisions': 'decision',
  feedback: 'feedback',
  kpis: 'kpi',
  initiatives: 'initiative',
};

/** The ids of the items that a place of the vision stands in: an initiative cannot wait for itself. */
export function enclosingIds({ vision: { items, locations } }: Snapshot, path: YamlPath, offset: number): string[] {
  const keys = path.filter((step) => step !== 0);
  return keys.flatMap((_, index) => {
    const kind = KINDS[keys.slice(0, index + 1).join('.')];
    const last = kind && items.ofKind(kind).findLast(({ value }) => locations.of(value).start <= offset);
    return last ? [last.id] : [];
  });
}
