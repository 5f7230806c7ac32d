import type { Sliced } from '../slices.ts';
import type { ResolvedScan } from '../trace/resolve.ts';
import type { Trace } from '../trace/trace.ts';
import type { Finding } from './finding.ts';
import { checkFile, type FindingContext } from './run.ts';

/** Some two milliseconds of work. */
const FILES_A_SLICE = 500;

interface Checked {
  readonly scan: ResolvedScan;
  readonly findings: readonly Finding[];
}

/** The findings of the rules that look at one file, kept by file: only what changed is checked again. */
export class FileFindings {
  readonly trace: Trace;
  readonly #byPath = new Map<string, Checked>();

  private constructor(trace: Trace) {
    this.trace = trace;
  }

  /** `previous` lends the findings of files that say what they said, while vision and globs are the same. */
  static *inSlices(trace: Trace, place: FindingContext, previous?: FileFindings): Sliced<FileFindings> {
    const stillHolds = previous?.trace.vision === trace.vision && previous.trace.ground === trace.ground;
    const known = stillHolds ? previous.#byPath : undefined;
    const made = new FileFindings(trace);
    for (const [path, scan] of trace.scans()) {
      const before = known?.get(path);
      made.#byPath.set(path, before?.scan === scan ? before : { scan, findings: made.#check(path, scan, place) });
      if (made.#byPath.size % FILES_A_SLICE === 0) yield;
    }
    return made;
  }

  all(): Finding[] {
    const all: Finding[] = [];
    // One by one: a file can have more findings than a call takes arguments.
    for (const { findings } of this.#byPath.values()) for (const finding of findings) all.push(finding);
    return all;
  }

  /** Markers in code that is not expected to have a why are nobody's concern here. */
  #check(path: string, scan: ResolvedScan, place: FindingContext): readonly Finding[] {
    return this.trace.isInScope(path) ? checkFile({ path, scan }, place) : [];
  }
}
