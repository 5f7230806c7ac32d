import type { Finding } from '../rules/finding.ts';
import type { Snapshot } from '../snapshot.ts';
import type { Span } from '../text/span.ts';
import type { FileScan } from '../trace/marker.ts';

/**
 * What stays the same about a finding while lines move, files grow and messages are reworded.
 * Findings that are alike in all of it are told apart by nothing but their number.
 */
export interface FindingIdentity {
  readonly rule: string;
  /** As findings name it: relative to the folder of the vision. */
  readonly file: string;
  /** What stands in its place: an item and a key, the words of a marker, an id; '' for a whole file or folder. */
  readonly about: string;
}

/** Longer texts are cut: what a broken line of YAML begins with is enough to know it again. */
const LONGEST = 120;

export function identityOf(snapshot: Snapshot, { rule, file, site, span, range: { start } }: Finding): FindingIdentity {
  if (site === 'folder') return { rule, file, about: '' };
  if (site === 'vision') return { rule, file, about: inVision(snapshot, span) };
  const scan = snapshot.trace?.codeBase.scans.get(file);
  return { rule, file, about: scan ? inCode(scan, start.line, start.column) : '' };
}

/** The same text for the same identity. */
export function identityKey({ rule, file, about }: FindingIdentity): string {
  return JSON.stringify([rule, file, about]);
}

/** `orders: target`: the innermost item around the place, and what stands in it. */
function inVision({ input, vision }: Snapshot, span: Span): string {
  const text = shortened(input.text.slice(span.start, span.end));
  const owners = vision.items.all
    .map(({ id, value }) => ({ id, span: vision.locations.of(value) }))
    .filter((owner) => owner.span.start <= span.start && span.end <= owner.span.end);
  const inner = owners.toSorted((a, b) => lengthOf(a.span) - lengthOf(b.span))[0];
  return inner && inner.id !== text ? `${inner.id}: ${text}` : text;
}

/** The marker, or what stands in its brackets, or an id after `@vision`. */
function inCode({ markers, annotations }: FileScan, line: number, column: number): string {
  const isHere = ({ place }: { readonly place: { readonly line: number; readonly column: number } }) => place.line === line && place.column === column;
  const marker = markers.find((candidate) => isHere(candidate) || candidate.ids.some(isHere));
  const id = [...(marker?.ids ?? []), ...annotations.flatMap(({ ids }) => ids)].find(isHere);
  const ids = id ? `(${id.text})` : '';
  if (marker) return marker.message ? shortened(`${marker.tag}${ids}: ${marker.message}`) : `${marker.tag}${ids}`;
  return id ? `@vision ${id.text}` : '';
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}
