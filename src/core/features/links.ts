import { titleOf } from '../model/items.ts';
import type { Snapshot } from '../snapshot.ts';
import { rangeOfPlace, type Range } from '../text/span.ts';
import { definitionOf } from './occurrences.ts';
import type { FilePlace } from './place.ts';

/** A stretch of text that leads somewhere. */
export interface DocumentLink {
  readonly range: Range;
  readonly tooltip: string;
  readonly target: FilePlace;
}

/** The ids in the comments of a source file, each with its item in the vision. */
export function codeLinks(snapshot: Snapshot, path: string): DocumentLink[] {
  const { annotations = [], markers = [] } = snapshot.trace?.scanOf(path) ?? {};
  return [...annotations, ...markers].flatMap(({ items }) => items).map(({ item, written }) => ({
    range: rangeOfPlace(written.place),
    tooltip: snapshot.say('Open {0}', titleOf(item)),
    target: definitionOf(snapshot, item),
  }));
}

const TOP: Range = { start: { line: 0, column: 0 }, end: { line: 0, column: 0 } };

/** The decision records that the vision names; addresses of the web are found by every editor itself. */
export function visionLinks({ vision, lines, say }: Snapshot): DocumentLink[] {
  const decisions = vision.items.ofKind('decision');
  return decisions.flatMap(({ value }) => {
    const { adr } = value;
    if (adr === undefined || adr === '' || isAddress(adr)) return [];
    const [file = adr] = adr.split('#');
    return [{ range: lines.rangeOf(vision.locations.textOf(value, 'adr')), tooltip: say('Open {0}', file), target: { file, range: TOP } }];
  });
}

function isAddress(text: string): boolean {
  return /^[a-z][-+.a-z\d]*:/i.test(text);
}
