import type { Item } from '../../model/items.ts';
import { betterState, stateGivenBy, type CodeState } from '../../trace/code-state.ts';
import { gather } from '../../trace/gather.ts';
import { isTraced, type FileGround } from '../../trace/ground.ts';
import type { Trace } from '../../trace/trace.ts';

const MOST_PLACES = 50;

/** A folder in which all files in scope are concerned, or one file. */
export interface CodePlace {
  readonly path: string;
  readonly files: number;
}

/** Code that nothing would explain any more. */
export interface CodeLoss {
  readonly files: number;
  /** The largest first. */
  readonly places: readonly CodePlace[];
  /** Further places that are not named. */
  readonly left: number;
}

/**
 * The code that loses its reason with some items: files in scope and not exempt that have a reason today, and that
 * without these items would have none or only cancelled work. Work that is done stays a reason.
 */
export function codeWithout(trace: Trace, items: ReadonlySet<Item>): CodeLoss {
  const byGlob = [...trace.ground.groups].flatMap(([ground, paths]) => {
    if (!ground.serves.some(({ initiative }) => initiative && items.has(initiative))) return [];
    const goes = losesReason(ground, [], items);
    return paths.filter((path) => (trace.scanOf(path) ? speakingLosesReason(trace, path, items) : goes));
  });
  const named = [...items].flatMap(({ id }) => [...trace.annotatedWith(id), ...trace.markersOf(id).map(({ path }) => path)]);
  const losing = new Set([...byGlob, ...named.filter((path) => speakingLosesReason(trace, path, items))]);
  const places = Array.from(gather([...losing].toSorted(), trace), ([path, files]) => ({ path, files: files.length })).toSorted((a, b) => b.files - a.files);
  return { files: losing.size, places: places.slice(0, MOST_PLACES), left: Math.max(0, places.length - MOST_PLACES) };
}

function speakingLosesReason(trace: Trace, path: string, without: ReadonlySet<Item>): boolean {
  const { annotations = [], markers = [] } = trace.scanOf(path) ?? {};
  const named = [...annotations, ...markers].flatMap(({ items }) => items.map(({ item }) => item));
  return losesReason(trace.ground.of(path), named, without);
}

/** Of files that the same globs hold and whose comments name the same items. */
function losesReason({ inScope, exempt, serves }: FileGround, named: readonly Item[], without: ReadonlySet<Item>): boolean {
  const reasons = [...serves.flatMap(({ initiative }) => initiative ?? []), ...named];
  const left = reasons.filter((item) => !without.has(item));
  return inScope && !exempt && isTraced(bestState(reasons)) && !isTraced(bestState(left));
}

function bestState(items: readonly Item[]): CodeState {
  return items.map(stateGivenBy).reduce<CodeState>(betterState, 'orphaned');
}
