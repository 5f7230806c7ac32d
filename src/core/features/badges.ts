import type { Trace } from '../trace/trace.ts';

/** What a badge beside a file or folder says. */
export interface Badge {
  /** Two characters at most. */
  readonly text: string;
  readonly tooltip: string;
}

const ORPHANED: Badge = { text: '?', tooltip: 'Serves no roadmap item' };
const STRANDED: Badge = { text: '×', tooltip: 'Only cancelled work explains it' };

/** Tells badges of one state of the code; folders are counted once. */
export class Badges {
  readonly #trace: Trace;
  readonly #folders: ReadonlyMap<string, Badge>;

  constructor(trace: Trace) {
    this.#trace = trace;
    this.#folders = new Map(trace.folders().flatMap(({ folder, files, orphaned, stranded }) => {
      const badge = files === 0 ? undefined : orphaned === files ? ORPHANED : stranded === files ? STRANDED : undefined;
      return badge ? [[folder, badge]] : [];
    }));
  }

  /** The badge of a folder of which all files are orphaned, or all stranded. */
  ofFolder(path: string): Badge | undefined {
    return this.#folders.get(path);
  }

  ofFile(path: string): Badge | undefined {
    const state = this.#trace.stateOf(path);
    if (state === 'orphaned') return ORPHANED;
    return state === 'stranded' ? STRANDED : undefined;
  }
}
