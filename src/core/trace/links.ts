import { betterState, stateGivenBy, type CodeState } from './code-state.ts';
import type { Ground } from './ground.ts';
import type { ResolvedMarker, ResolvedScan } from './resolve.ts';

/** A marker that serves an item, and where it stands. */
export interface MarkerOf {
  readonly path: string;
  readonly marker: ResolvedMarker;
}

/** A file whose comments say something else than before; undefined where they say nothing. */
export interface Relinked {
  readonly path: string;
  readonly before: ResolvedScan | undefined;
  readonly after: ResolvedScan | undefined;
}

/** What comments link to items, file by file in order of path. */
export class Links {
  readonly #ground: Ground;
  /** A list is only ever added to while the first links are built; later ones are replaced, since traces share them. */
  readonly #markersOf: Map<string, MarkerOf[]>;
  readonly #annotatedBy: Map<string, string[]>;
  readonly #raised: Map<string, CodeState>;

  constructor(ground: Ground, from?: Links) {
    this.#ground = ground;
    this.#markersOf = new Map(from ? from.#markersOf : []);
    this.#annotatedBy = new Map(from ? from.#annotatedBy : []);
    this.#raised = new Map(from ? from.#raised : []);
  }

  /** Markers that name an item, by its id, in order of path and place. */
  get markersOf(): ReadonlyMap<string, readonly MarkerOf[]> {
    return this.#markersOf;
  }

  /** Files that say `@vision` about an item, by its id. */
  get annotatedBy(): ReadonlyMap<string, readonly string[]> {
    return this.#annotatedBy;
  }

  /** Files whose comments give them a better state than their globs. */
  get raised(): ReadonlyMap<string, CodeState> {
    return this.#raised;
  }

  /** The links where some files say something else, on the same ground. */
  next(changes: readonly Relinked[]): Links {
    const telling = changes.filter(({ before, after }) => before?.namesItems || after?.namesItems);
    if (telling.length === 0) return this;
    const next = new Links(this.#ground, this);
    for (const change of telling) next.#relink(change);
    return next;
  }

  /** Adds a file that comes behind all others: for the first building. */
  append(path: string, scan: ResolvedScan): void {
    if (!scan.namesItems) return;
    for (const { id, marker } of markersIn(scan)) push(this.#markersOf, id, { path, marker });
    for (const id of annotationsIn(scan)) push(this.#annotatedBy, id, path);
    this.#raise(path, scan);
  }

  #relink({ path, before, after }: Relinked): void {
    const markers = after ? markersIn(after) : [];
    for (const id of new Set([...(before ? markersIn(before) : []), ...markers].map((named) => named.id))) {
      const own = markers.filter((named) => named.id === id).map(({ marker }) => ({ path, marker }));
      replace(this.#markersOf, id, placed(this.#markersOf.get(id) ?? [], own, path, (entry) => entry.path));
    }
    const annotated = after ? annotationsIn(after) : new Set<string>();
    for (const id of new Set([...(before ? annotationsIn(before) : []), ...annotated])) {
      replace(this.#annotatedBy, id, placed(this.#annotatedBy.get(id) ?? [], annotated.has(id) ? [path] : [], path, (entry) => entry));
    }
    this.#raised.delete(path);
    if (after) this.#raise(path, after);
  }

  #raise(path: string, { markers, annotations }: ResolvedScan): void {
    let state: CodeState | undefined;
    for (const { items } of [...markers, ...annotations]) for (const { item } of items) state = betterState(state, stateGivenBy(item));
    if (state === undefined) return;
    const ground = this.#ground.of(path);
    const best = betterState(state, ground.state);
    if (best !== ground.state) this.#raised.set(path, best);
  }
}

function markersIn({ markers }: ResolvedScan): { readonly id: string; readonly marker: ResolvedMarker }[] {
  return markers.flatMap((marker) => marker.items.map(({ item }) => ({ id: item.id, marker })));
}

function annotationsIn({ annotations }: ResolvedScan): Set<string> {
  return new Set(annotations.flatMap(({ items }) => items.map(({ item }) => item.id)));
}

/** A list in order of path, with what one file has in it replaced. */
function placed<Entry>(entries: readonly Entry[], own: readonly Entry[], path: string, pathOf: (entry: Entry) => string): Entry[] {
  const before = entries.filter((entry) => pathOf(entry) < path);
  const after = entries.filter((entry) => pathOf(entry) > path);
  return [...before, ...own, ...after];
}

function replace<Entry>(map: Map<string, Entry[]>, key: string, entries: Entry[]): void {
  if (entries.length > 0) map.set(key, entries);
  else map.delete(key);
}

function push<Entry>(map: Map<string, Entry[]>, key: string, entry: Entry): void {
  const known = map.get(key);
  if (known) known.push(entry);
  else map.set(key, [entry]);
}
