import type { Item } from '../model/items.ts';
import type { Vision } from '../model/vision.ts';
import { atOnce, type Sliced } from '../slices.ts';
import type { CodeBase } from './code-base.ts';
import { changedScans, type ChangedScan } from './changed-scans.ts';
import type { CodeState } from './code-state.ts';
import type { FolderCount } from './folder-counts.ts';
import { Ground, isTraced } from './ground.ts';
import { Links, type MarkerOf, type Relinked } from './links.ts';
import type { FileScan } from './marker.ts';
import { Resolver, type ResolvedScan } from './resolve.ts';

/** Some two milliseconds of work. */
const SCANS_A_SLICE = 500;
/** Beyond so many it is quicker to link all files anew. */
const FEW_CHANGES = 100;

export interface Coverage {
  /** Files that are expected to have a why: in scope and not exempt. */
  readonly files: number;
  readonly traced: number;
  /** traced ÷ files, 0..1; null where there is no file. */
  readonly ratio: number | null;
  readonly byState: Readonly<Record<CodeState, number>>;
}

/** From files to roadmap items and back, for one vision and one state of the code. Immutable. */
export class Trace {
  readonly vision: Vision;
  readonly codeBase: CodeBase;
  readonly ground: Ground;
  /** The files that are to have a reason: all but the vision itself. */
  readonly #files: readonly string[];
  #coverage: Coverage | undefined;
  readonly #resolver: Resolver;
  /** Lent on from trace to trace while the vision stays the same: an entry is never wrong, and goes with its scan. */
  readonly #resolved: WeakMap<FileScan, ResolvedScan>;
  #links: Links;

  /**
   * `visionFile` is the path of the vision itself, which needs no reason to exist.
   * `previous` lends what still holds: the ground where only file contents changed, and resolved scans.
   */
  static *inSlices(vision: Vision, codeBase: CodeBase, visionFile: string, previous?: Trace): Sliced<Trace> {
    const sameFiles = previous?.codeBase.files === codeBase.files;
    const files = sameFiles ? previous.#files : codeBase.files.filter((path) => path !== visionFile);
    const ground = sameFiles && previous.vision === vision ? previous.ground : yield* Ground.inSlices(vision, files, previous?.ground);
    const lender = previous?.vision === vision ? previous : undefined;
    const trace = new Trace(vision, codeBase, files, ground, lender);
    trace.#links = yield* trace.#linkAll(visionFile, lender);
    return trace;
  }

  static of(vision: Vision, codeBase: CodeBase, visionFile: string, previous?: Trace): Trace {
    return atOnce(Trace.inSlices(vision, codeBase, visionFile, previous));
  }

  private constructor(vision: Vision, codeBase: CodeBase, files: readonly string[], ground: Ground, lender: Trace | undefined) {
    this.vision = vision;
    this.codeBase = codeBase;
    this.ground = ground;
    this.#files = files;
    this.#links = new Links(ground);
    this.#resolver = lender ? lender.#resolver : new Resolver(vision.items);
    this.#resolved = lender ? lender.#resolved : new WeakMap();
  }

  get coverage(): Coverage {
    return (this.#coverage ??= this.#cover());
  }

  /** What the comments of a file say, held against the vision. */
  scanOf(path: string): ResolvedScan | undefined {
    const scan = this.codeBase.scans.get(path);
    return scan && this.#resolved.get(scan);
  }

  /** All files whose comments say something. */
  *scans(): IterableIterator<[path: string, scan: ResolvedScan]> {
    for (const [path, scan] of this.codeBase.scans) {
      const resolved = this.#resolved.get(scan);
      if (resolved) yield [path, resolved];
    }
  }

  /** Whether the file is expected to have a why: in `code.include`, not in `code.exclude`. */
  isInScope(path: string): boolean {
    return this.ground.of(path).inScope;
  }

  /** The state of a file by its best link; undefined out of scope where nothing links it. */
  stateOf(path: string): CodeState | undefined {
    const ground = this.ground.of(path);
    const state = this.#links.raised.get(path) ?? ground.state;
    return ground.inScope || (state !== 'orphaned' && state !== 'exempt') ? state : undefined;
  }

  /** Markers that name the item, in order of path and place. */
  markersOf(id: string): readonly MarkerOf[] {
    return this.#links.markersOf.get(id) ?? [];
  }

  /** How many files serve the item as a whole: by a glob of an initiative or by annotation. */
  fileCountOf(item: Item): number {
    const byGlob = item.kind === 'initiative' ? (this.ground.filesOf.get(item) ?? 0) : 0;
    const annotated = this.#links.annotatedBy.get(item.id) ?? [];
    return byGlob + annotated.filter((path) => !this.servesByGlob(path, item)).length;
  }

  /** Files that say `@vision` about the item. */
  annotatedWith(id: string): readonly string[] {
    return this.#links.annotatedBy.get(id) ?? [];
  }

  servesByGlob(path: string, item: Item): boolean {
    return this.ground.of(path).serves.some(({ initiative }) => initiative === item);
  }

  /** Files in scope by checked folder, what comments add to the globs taken in. */
  folders(): FolderCount[] {
    const counts = new Map(this.ground.folders.all().map((count) => [count.folder, { ...count }]));
    for (const [path, state] of this.#links.raised) {
      const ground = this.ground.of(path);
      if (!ground.inScope) continue;
      for (const folder of this.ground.folders.foldersOf(path)) {
        const count = counts.get(folder);
        if (!count) continue;
        if (ground.state === 'orphaned') count.orphaned -= 1;
        if (ground.state === 'stranded') count.stranded -= 1;
        if (state === 'stranded') count.stranded += 1;
      }
    }
    return [...counts.values()];
  }

  /** A few files that say something else are linked anew; after anything more, all are. */
  *#linkAll(visionFile: string, lender: Trace | undefined): Sliced<Links> {
    if (lender?.ground === this.ground) {
      const changes = changedScans(lender.codeBase.scans, this.codeBase.scans);
      if (changes.length <= FEW_CHANGES) return lender.#links.next(changes.flatMap((change) => (change.path === visionFile ? [] : this.#resolveBoth(change))));
    }
    const links = new Links(this.ground);
    let linked = 0;
    for (const [path, scan] of this.codeBase.scans) {
      if (path !== visionFile) links.append(path, this.#resolve(scan));
      linked += 1;
      if (linked % SCANS_A_SLICE === 0) yield;
    }
    return links;
  }

  #resolveBoth({ path, before, after }: ChangedScan): Relinked {
    return { path, before: before && this.#resolve(before), after: after && this.#resolve(after) };
  }

  #resolve(scan: FileScan): ResolvedScan {
    const known = this.#resolved.get(scan);
    if (known) return known;
    const resolved = this.#resolver.resolve(scan);
    this.#resolved.set(scan, resolved);
    return resolved;
  }

  #cover(): Coverage {
    const byState = { ...this.ground.byState };
    let { files, traced } = this.ground.counted;
    for (const [path, state] of this.#links.raised) {
      const ground = this.ground.of(path);
      if (!ground.inScope) continue;
      byState[ground.state] -= 1;
      byState[state] += 1;
      if (!ground.exempt && isTraced(state) && !isTraced(ground.state)) traced += 1;
    }
    return { files, traced, ratio: files === 0 ? null : traced / files, byState };
  }
}
