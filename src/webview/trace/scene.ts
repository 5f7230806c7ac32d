import type { Stage } from '../page.ts';
import type { CoveredItem, TraceCell, TracePage } from '../protocol.ts';
import { tracePlace, type TracePlace } from './place.ts';

/** All that a part of the page needs to draw itself. */
export interface Scene {
  readonly page: TracePage;
  readonly place: TracePlace;
  readonly stage: Stage;
  readonly titles: ReadonlyMap<string, CoveredItem>;
  /** Moves on the page. */
  readonly go: (step: Partial<TracePlace>) => void;
}

export function sceneOf(page: TracePage, stage: Stage): Scene {
  const place = tracePlace(stage.place);
  return { page, place, stage, titles: new Map(page.items.map((item) => [item.id, item])), go: (step) => stage.keep({ ...place, ...step }) };
}

/** Opens what a cell stands for. */
export function openCell({ go, stage }: Scene, { kind, path }: TraceCell): void {
  if (kind === 'folder') go({ folder: path, cell: undefined });
  if (kind === 'file') stage.send({ kind: 'open-file', path });
}

/** Goes to the folder above, where there is one. */
export function goUp({ page, go }: Scene): void {
  const above = page.level.way.at(-2);
  if (above) go({ folder: above.path, cell: undefined });
}
