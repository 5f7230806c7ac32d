import type { Finding } from '../../core/rules/finding.ts';
import type { Snapshot } from '../../core/snapshot.ts';
import type { Range, Span } from '../../core/text/span.ts';

/** A finding where an editor can show it. */
export interface ShownFinding {
  readonly finding: Finding;
  readonly range: Range;
}

/** By the path of the file that they are shown in. */
export type FindingsByFile = ReadonlyMap<string, readonly ShownFinding[]>;

/**
 * The findings of a snapshot by the file in which they are shown. Nobody can open a folder:
 * what is said of one stands in the vision, where it says which code counts.
 */
export function shownFindings(snapshot: Snapshot): FindingsByFile {
  const shown = new Map<string, ShownFinding[]>();
  for (const finding of snapshot.findings) {
    const ofFolder = finding.site === 'folder';
    const file = ofFolder ? snapshot.input.visionFile : finding.file;
    const range = ofFolder ? snapshot.lines.rangeOf(codeKey(snapshot)) : finding.range;
    const known = shown.get(file);
    if (known) known.push({ finding, range });
    else shown.set(file, [{ finding, range }]);
  }
  return shown;
}

function codeKey({ vision: { document, locations, top } }: Snapshot): Span {
  const include = document.code && locations.key(document.code, 'include');
  return include ?? locations.key(document, 'code') ?? top;
}

/** The files whose findings look different now, with what they show; an empty list where nothing is left. */
export function changedFiles(before: FindingsByFile = new Map(), now: FindingsByFile = new Map()): [path: string, findings: readonly ShownFinding[]][] {
  const changed = [...now].filter(([path, findings]) => !looksAlike(before.get(path) ?? [], findings));
  for (const path of before.keys()) if (!now.has(path)) changed.push([path, []]);
  return changed;
}

function looksAlike(a: readonly ShownFinding[], b: readonly ShownFinding[]): boolean {
  return a.length === b.length && a.every((shown, index) => looksSame(shown, b[index] ?? shown));
}

/** Whether two findings look the same to a reader. */
function looksSame(a: ShownFinding, b: ShownFinding): boolean {
  return (
    a.finding.rule === b.finding.rule &&
    a.finding.severity === b.finding.severity &&
    a.finding.message === b.finding.message &&
    sameRange(a.range, b.range) &&
    a.finding.related?.message === b.finding.related?.message &&
    (!a.finding.related || !b.finding.related || sameRange(a.finding.related.range, b.finding.related.range))
  );
}

function sameRange(a: Range, b: Range): boolean {
  return (
    a.start.line === b.start.line && a.start.column === b.start.column && a.end.line === b.end.line && a.end.column === b.end.column
  );
}
