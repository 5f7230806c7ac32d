import type { StartPart } from '../../../core/features/start/missing-parts.ts';
import type { Begun, StartAnswers } from '../../../core/features/start/start-answers.ts';
import type { Snapshot } from '../../../core/snapshot.ts';
import type { RepositoryParts } from '../../../workspace/repository-parts.ts';

/** What a guided start goes by. */
export interface StartContext {
  /** The vision as it is; an empty one where there is none. */
  readonly snapshot: Snapshot;
  readonly repository: RepositoryParts;
  readonly folderName: string;
  /** What is to be asked for: the parts that the vision does not have. */
  readonly missing: readonly StartPart[];
  readonly isNew: boolean;
}

/** What has an id already: in the vision, and in the answers so far. */
export function takenIds({ snapshot }: StartContext, { objectives = [], scenarios = [], trends = [], initiatives = [], feedback = [] }: StartAnswers): Set<string> {
  const nested = [...objectives.map(({ kpi }) => kpi), ...scenarios.map(({ decision }) => decision)];
  const begun: (Begun | undefined)[] = [...objectives, ...scenarios, ...trends, ...initiatives, ...feedback, ...nested];
  return new Set([...snapshot.vision.items.ids(), ...begun.flatMap((entry) => entry?.id ?? [])]);
}
