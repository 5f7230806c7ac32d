import type { Item } from '../model/items.ts';
import type { Vision } from '../model/vision.ts';
import { atOnce, type Sliced } from '../slices.ts';
import type { CodeBase } from './code-base.ts';
import { betterState, stateGivenBy, type CodeState } from './code-state.ts';
import type { FolderCount } from './folder-counts.ts';
import { Ground, isTraced } from './ground.ts';
import type { FileScan } from './marker.ts';
import { Resolver, type ResolvedMarker, type ResolvedScan } from './resolve.ts';

/** Some two milliseconds of work. */
const SCANS_A_SLICE = 500;

export interface Coverage {
  /** Files that are expected to have a why: in scope and not exempt. */
  readonly files: number;
  readonly traced: number;
  /** traced ÷ files, 0..1; null where there is no file. */
  readonly ratio: number | null;
  readonly byState: Readonly<Record<CodeState, number>>;
}

/** A marker that serves an item, and where it stands. */
export interface MarkerOf {
  readonly path: string;
  readonly marker: ResolvedMarker;
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
  readonly #resolved = new Map<FileScan, ResolvedScan>();
  readonly #markersOf = new Map<string, MarkerOf[]>();
  readonly #annotatedBy = new Map<string, string[]>();
  /** Files whose comments give them a better state than their globs. */
  readonly #raised = new Map<string, CodeState>();

  /**
   * `visionFile` is the path of the vision itself, which needs no reason to exist.
   * `previous` lends what still holds: the ground where only file contents changed, and resolved scans.
   */
  static *inSlices(vision: Vision, codeBase: CodeBase, visionFile: string, previous?: Trace): Sliced<Trace> {
    const sameFiles = previous?.codeBase.files === codeBase.files;
    const files = sameFiles ? previous.#files : codeBase.files.filter((path) => path !== visionFile);
    const ground = sameFiles && previous.vision === vision ? previous.ground : yield* Ground.inSlices(vision, files, previous?.ground);
    const trace = new Trace(vision, codeBase, files, ground, previous?.vision === vision ? previous.#resolver : new Resolver(vision.items));
    yield* trace.#linkAll(visionFile, previous?.vision === vision ? previous.#resolved : undefined);
    return trace;
  }

  static of(vision: Vision, codeBase: CodeBase, visionFile: string, previous?: Trace): Trace {
    return atOnce(Trace.inSlices(vision, codeBase, visionFile, previous));
  }

  private constructor(vision: Vision, codeBase: CodeBase, files: readonly string[], ground: Ground, resolver: Resolver) {
    this.vision = vision;
    this.codeBase = codeBase;
    this.ground = ground;
    this.#files = files;
    this.#resolver = resolver;
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
    const state = this.#raised.get(path) ?? ground.state;
    return ground.inScope || (state !== 'orphaned' && state !== 'exempt') ? state : undefined;
  }

  /** Markers that name the item, in order of path and place. */
  markersOf(id: string): readonly MarkerOf[] {
    return this.#markersOf.get(id) ?? [];
  }

  /** How many files serve the item as a whole: by a glob of an initiative or by annotation. */
  fileCountOf(item: Item): number {
    const byGlob = item.kind === 'initiative' ? (this.ground.filesOf.get(item) ?? 0) : 0;
    const annotated = this.#annotatedBy.get(item.id) ?? [];
    return byGlob + annotated.filter((path) => !this.servesByGlob(path, item)).length;
  }

  /** Files that say `@vision` about the item. */
  annotatedWith(id: string): readonly string[] {
    return this.#annotatedBy.get(id) ?? [];
  }

  servesByGlob(path: string, item: Item): boolean {
    return this.ground.of(path).serves.some(({ initiative }) => initiative === item);
  }

  /** Files in scope by checked folder, what comments add to the globs taken in. */
  folders(): FolderCount[] {
    const counts = new Map(this.ground.folders.all().map((count) => [count.folder, { ...count }]));
    for (const [path, state] of this.#raised) {
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

  *#linkAll(visionFile: string, known: ReadonlyMap<FileScan, ResolvedScan> | undefined): Sliced<void> {
    let linked = 0;
    for (const [path, scan] of this.codeBase.scans) {
      if (path !== visionFile) this.#link(path, scan, known?.get(scan));
      linked += 1;
      if (linked % SCANS_A_SLICE === 0) yield;
    }
  }

  #link(path: string, scan: FileScan, known: ResolvedScan | undefined): void {
    const resolved = known ?? this.#resolver.resolve(scan);
    this.#resolved.set(scan, resolved);
    let state: CodeState | undefined;
    for (const marker of resolved.markers) {
      for (const { item } of marker.items) {
        push(this.#markersOf, item.id, { path, marker });
        state = betterState(state, stateGivenBy(item));
      }
    }
    for (const { item } of resolved.annotations.flatMap(({ items }) => items)) {
      if (!this.#annotatedBy.get(item.id)?.includes(path)) push(this.#annotatedBy, item.id, path);
      state = betterState(state, stateGivenBy(item));
    }
    if (state === undefined) return;
    const ground = this.ground.of(path);
    const best = betterState(state, ground.state);
    if (best !== ground.state) this.#raised.set(path, best);
  }

  #cover(): Coverage {
    const byState = { ...this.ground.byState };
    let { files, traced } = this.ground.counted;
    for (const [path, state] of this.#raised) {
      const ground = this.ground.of(path);
      if (!ground.inScope) continue;
      byState[ground.state] -= 1;
      byState[state] += 1;
      if (!ground.exempt && isTraced(state) && !isTraced(ground.state)) traced += 1;
    }
    return { files, traced, ratio: files === 0 ? null : traced / files, byState };
  }
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}
