import type { Snapshot } from '../../snapshot.ts';
import { codePlace } from '../code-place.ts';
import type { FilePlace } from '../place.ts';

/** A place in the code that serves an item, to choose from a list. */
export interface CodePick {
  readonly label: string;
  readonly description: string;
  readonly place: FilePlace;
}

const TOP = { start: { line: 0, column: 0 }, end: { line: 0, column: 0 } };

/** Where the code that serves an item is: its markers, files that name it, files of its globs. */
export function codePicks({ vision, trace, say }: Snapshot, id: string): CodePick[] {
  const item = vision.items.get(id);
  if (!trace || !item) return [];
  const markers = trace.markersOf(id).map(({ path, marker: { marker } }) => ({
    label: `${marker.tag}: ${marker.message || path}`,
    description: `${path}:${marker.place.line + 1}`,
    place: codePlace(path, marker.place),
  }));
  const annotated = trace.annotatedWith(id);
  const named = new Set(annotated);
  const byGlob = [...trace.ground.groups].flatMap(([{ serves }, paths]) => (serves.some(({ initiative }) => initiative === item) ? paths : []));
  const files = [
    ...annotated.map((path) => filePick(path, say('says @vision'))),
    ...byGlob.filter((path) => !named.has(path)).toSorted().map((path) => filePick(path, '')),
  ];
  return [...markers, ...files];
}

function filePick(path: string, why: string): CodePick {
  return { label: path, description: why, place: { file: path, range: TOP } };
}
