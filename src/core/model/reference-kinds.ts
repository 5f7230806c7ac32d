import type { YamlPath } from './cursor/yaml-cursor.ts';
import type { ItemKind } from './items.ts';

/** Where the format names items, by the keys down to there; none = any item. */
const KINDS: Readonly<Record<string, readonly ItemKind[]>> = {
  'objectives.trends': ['trend'],
  'objectives.kpis': ['kpi'],
  'objectives.kpis.kpi': ['kpi'],
  'scenarios.decisions.alsoIn': ['scenario'],
  'scenarios.decisions.initiatives': ['initiative'],
  'feedback.about': [],
  'feedback.changed': [],
  'initiatives.objective': ['objective'],
  'initiatives.kpis': ['kpi'],
  'initiatives.kpis.kpi': ['kpi'],
  'initiatives.dependsOn': ['initiative'],
  'initiatives.scenarios': ['scenario'],
  'reviews.kpis.kpi': ['kpi'],
  'reviews.decisions.about': [],
  'insights.links': [],
};

const CONDITIONS: readonly string[] = ['objectives.hypothesis.confidentWhen', 'objectives.hypothesis.pivotIf', 'scenarios.signposts.condition'];

/** The kinds of items that the value at a path may name, none for any; undefined where no item is named. */
export function referenceKindsAt(path: YamlPath): readonly ItemKind[] | undefined {
  const name = keysOf(path);
  return Object.hasOwn(KINDS, name) ? KINDS[name] : undefined;
}

/** Whether the value at a path is a condition. */
export function isConditionAt(path: YamlPath): boolean {
  return CONDITIONS.includes(keysOf(path));
}

function keysOf(path: YamlPath): string {
  return path.filter((step) => step !== 0).join('.');
}
