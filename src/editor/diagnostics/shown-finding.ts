import type { Finding } from '../../core/rules/finding.ts';
import type { Snapshot } from '../../core/snapshot.ts';
import type { Range, Span } from '../../core/text/span.ts';

/** A finding where an editor can show it. */
export interface ShownFinding {
  readonly finding: Finding;
  readonly range: Range;
}

/**
 * The findings of a snapshot by the file in which they are shown. Nobody can open a folder:
 * what is said of one stands in the vision, where it says which code counts.
 */
export function shownFindings(snapshot: Snapshot): Map<string, ShownFinding[]> {
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

/** Whether two findings look the same to a reader. */
export function looksSame(a: ShownFinding, b: ShownFinding): boolean {
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
