import type { Trace } from '../trace/trace.ts';

/** What a badge beside a file or folder says. */
export interface Badge {
  /** Two characters at most. */
  readonly text: string;
  /** In English: whoever shows it says it in the reader's language. */
  readonly tooltip: string;
}

const BADGE_WORDS = { orphaned: 'Serves no roadmap item', stranded: 'Only cancelled work explains it' } as const;

const ORPHANED: Badge = { text: '?', tooltip: BADGE_WORDS.orphaned };
const STRANDED: Badge = { text: '×', tooltip: BADGE_WORDS.stranded };

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
