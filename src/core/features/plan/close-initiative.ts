import { addEntry } from '../../model/edit/add-entry.ts';
import { setValue } from '../../model/edit/set-value.ts';
import type { EditResult } from '../../model/edit/edit-result.ts';
import { together } from '../../model/edit/together.ts';
import type { Snapshot } from '../../snapshot.ts';
import type { TextEdit } from '../../text/edits.ts';
import type { Marker } from '../../trace/marker.ts';
import type { MarkerOf } from '../../trace/links.ts';
import { formatCount } from '../format.ts';

/** How an initiative ends. */
export interface Closing {
  readonly status: 'done' | 'cancelled';
  /** What came of it. */
  readonly outcome: string;
  /** `YYYY-MM-DD` */
  readonly ended: string;
}

/** What still names an initiative. */
export interface WorkLeft {
  readonly markers: readonly MarkerOf[];
  /** Files that it explains as a whole. */
  readonly files: number;
  /** Its globs as they are written. */
  readonly globs: readonly string[];
}

/** Edits that close an initiative: its status, when it ended and what came of it. */
export function closeInitiative(text: string, id: string, { status, outcome, ended }: Closing): EditResult {
  const at = (key: string) => ['initiatives', { id }, key] as const;
  return together(text, [
    (current) => setValue(current, at('status'), status),
    (current) => setValue(current, at('ended'), ended),
    (current) => setValue(current, at('outcome'), outcome),
  ]);
}

/**
 * Edits that let another initiative own the code of one that is closed; that one keeps its globs, to tell why the code
 * was written. A glob that takes files back is left out where it would take them from the other initiative's own folders.
 */
export function handOverCode(text: string, { vision }: Snapshot, from: string, to: string): EditResult {
  const globsOf = (id: string) => vision.items.find('initiative', id)?.value.code ?? [];
  const own = globsOf(to);
  const added = globsOf(from).filter((glob) => !own.includes(glob) && (own.length === 0 || !glob.startsWith('!')));
  return together(text, added.map((glob) => (current: string) => addEntry(current, ['initiatives', { id: to }, 'code'], glob)));
}

export function workLeft({ vision, trace }: Snapshot, id: string): WorkLeft {
  const item = vision.items.find('initiative', id);
  return { markers: trace?.markersOf(id) ?? [], files: item && trace ? trace.fileCountOf(item) : 0, globs: item?.value.code ?? [] };
}

/** What remains of an initiative, in words: `still named by 3 markers, explains 12 files`. */
export function workLeftText({ say, trace }: Pick<Snapshot, 'say' | 'trace'>, { markers, files }: WorkLeft): string {
  if (!trace) return say('the code has not been read yet');
  const parts = [
    markers.length > 0 ? say('still named by {0}', formatCount(markers.length, 'marker', say)) : '',
    files > 0 ? say('explains {0}', formatCount(files, 'file', say)) : '',
  ];
  return parts.filter(Boolean).join(', ') || say('nothing in the code names it');
}

/** Edits of a source file that make its markers name another item. Cells of a notebook are left: their text is not the file's. */
export function moveMarkers(markers: readonly Marker[], from: string, to: string): TextEdit[] {
  const named = markers.flatMap(({ ids }) => ids.filter(({ text, place }) => text === from && !place.inCell));
  return named.map(({ place: { start, end } }) => ({ span: { start, end }, newText: to }));
}
