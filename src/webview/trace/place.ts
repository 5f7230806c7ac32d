import type { Place } from '../page.ts';

/** Where somebody is on the page. */
export interface TracePlace {
  /** The folder that is looked at; '' is all code. */
  readonly folder: string;
  /** The item of which the code stands out. */
  readonly item: string | undefined;
  /** The cell that is told about beside the picture, by its path. */
  readonly cell: string | undefined;
  readonly view: 'picture' | 'table';
  /** What items are looked for by. */
  readonly sought: string;
}

export function tracePlace({ folder, item, cell, view, sought }: Place): TracePlace {
  return { folder: text(folder) ?? '', item: text(item), cell: text(cell), view: view === 'table' ? view : 'picture', sought: text(sought) ?? '' };
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
