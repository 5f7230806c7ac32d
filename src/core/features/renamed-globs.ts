import type { Snapshot } from '../snapshot.ts';
import type { TextEdit } from '../text/edits.ts';
import { scopeLists, type WrittenGlob } from '../trace/scope.ts';

/** A file or folder that gets another name or place; paths as the code base has them. */
export interface RenamedPath {
  readonly from: string;
  readonly to: string;
}

/** Edits of the vision that let its globs follow files and folders which they name. */
export function renamedGlobs({ vision, trace, input: { text } }: Snapshot, renamed: readonly RenamedPath[]): TextEdit[] {
  const globs = (trace?.ground.lists ?? scopeLists(vision)).flatMap((list) => list.globs);
  return globs.flatMap((glob) => {
    const followed = renamed.map((path) => follow(glob.text, path)).find((found) => found !== undefined);
    return followed === undefined ? [] : [editOf(text, glob, followed)];
  });
}

/** The glob with the new path in place of the old one, where it names that or something below it. */
function follow(glob: string, { from, to }: RenamedPath): string | undefined {
  const start = /^!*(?:\.\/)*/.exec(glob)?.[0].length ?? 0;
  const rest = glob.slice(start);
  if (rest !== from && !rest.startsWith(`${from}/`)) return undefined;
  return glob.slice(0, start) + to + rest.slice(from.length);
}

/** Within quotes and in plain text alike, a path of common signs needs no more quotes than the old one had. */
function editOf(text: string, { span }: WrittenGlob, glob: string): TextEdit {
  const isQuoted = /["']/.test(text[span.start - 1] ?? '');
  if (isQuoted || /^[\w./*@+~-]+$/.test(glob)) return { span, newText: glob };
  return { span, newText: JSON.stringify(glob) };
}
