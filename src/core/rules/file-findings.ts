import type { ResolvedScan } from '../trace/resolve.ts';
import type { Trace } from '../trace/trace.ts';
import type { Finding } from './finding.ts';
import { checkFile, type FindingContext } from './run.ts';

interface Checked {
  readonly scan: ResolvedScan;
  readonly findings: readonly Finding[];
}

/** The findings of the rules that look at one file, kept by file: only what changed is checked again. */
export class FileFindings {
  readonly trace: Trace;
  readonly #byPath = new Map<string, Checked>();

  /** `previous` lends the findings of files that say what they said, while vision and globs are the same. */
  constructor(trace: Trace, place: FindingContext, previous?: FileFindings) {
    this.trace = trace;
    const stillHolds = previous?.trace.vision === trace.vision && previous.trace.ground === trace.ground;
    const known = stillHolds ? previous.#byPath : undefined;
    for (const [path, scan] of trace.scans()) {
      const before = known?.get(path);
      this.#byPath.set(path, before?.scan === scan ? before : { scan, findings: this.#check(path, scan, place) });
    }
  }

  all(): Finding[] {
    const all: Finding[] = [];
    for (const { findings } of this.#byPath.values()) all.push(...findings);
    return all;
  }

  /** Markers in code that is not expected to have a why are nobody's concern here. */
  #check(path: string, scan: ResolvedScan, place: FindingContext): readonly Finding[] {
    return this.trace.isInScope(path) ? checkFile({ path, scan }, place) : [];
  }
}
