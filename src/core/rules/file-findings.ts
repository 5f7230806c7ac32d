import type { Sliced } from '../slices.ts';
import { firstIndex } from '../text/first-index.ts';
import { changedScans, type ChangedScan } from '../trace/changed-scans.ts';
import type { ResolvedScan } from '../trace/resolve.ts';
import type { Trace } from '../trace/trace.ts';
import { compareFindings, type Finding } from './finding.ts';
import { checkFile, type FindingContext } from './run.ts';

/** Mostly less than a millisecond of work. */
const FILES_A_SLICE = 100;
/** Beyond so many it is quicker to check all files anew. */
const FEW_CHANGES = 100;

/** The findings of the rules that look at one file, in order: only what changed is checked again. */
export class FileFindings {
  readonly trace: Trace;
  readonly all: readonly Finding[];

  private constructor(trace: Trace, all: readonly Finding[]) {
    this.trace = trace;
    this.all = all;
  }

  /** `previous` lends the findings of files that say what they said, while vision and globs are the same. */
  static *inSlices(trace: Trace, place: FindingContext, previous?: FileFindings): Sliced<FileFindings> {
    if (previous?.trace.vision === trace.vision && previous.trace.ground === trace.ground) {
      const changes = changedScans(previous.trace.codeBase.scans, trace.codeBase.scans);
      if (changes.length <= FEW_CHANGES) return new FileFindings(trace, changes.reduce((all, change) => replaced(all, change, trace, place), previous.all));
    }
    const all: Finding[] = [];
    let [checked, last, inOrder] = [0, '', true];
    for (const [path, scan] of trace.scans()) {
      // One by one: a file can have more findings than a call takes arguments.
      for (const finding of findingsIn(trace, path, scan, place)) all.push(finding);
      inOrder &&= last < path;
      last = path;
      checked += 1;
      if (checked % FILES_A_SLICE === 0) yield;
    }
    return new FileFindings(trace, inOrder ? all : all.toSorted(compareFindings));
  }
}

/** Files are in order of path, so that the findings of one stand together. */
function replaced(all: readonly Finding[], { path }: ChangedScan, trace: Trace, place: FindingContext): readonly Finding[] {
  const scan = trace.scanOf(path);
  const own = scan ? findingsIn(trace, path, scan, place) : [];
  const start = firstIndex(all.length, (index) => (all[index]?.file ?? '') >= path);
  let end = start;
  while (all[end]?.file === path) end += 1;
  return [...all.slice(0, start), ...own, ...all.slice(end)];
}

/** In order. Markers in code that is not expected to have a why are nobody's concern here. */
function findingsIn(trace: Trace, path: string, scan: ResolvedScan, place: FindingContext): readonly Finding[] {
  return trace.isInScope(path) ? checkFile({ path, scan }, place).toSorted(compareFindings) : [];
}
