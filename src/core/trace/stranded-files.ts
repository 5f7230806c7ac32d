import type { Item } from '../model/items.ts';
import { stateGivenBy } from './code-state.ts';
import { servedBy } from './served.ts';
import type { Trace } from './trace.ts';

/** Why a file is there: files that the same globs hold share one list. */
export type Reasons = readonly Item[];

/** The files that only cancelled work explains, by glob or annotation; where it is a marker that names the cancelled work, that marker has a finding of its own. */
export function strandedFiles(trace: Trace): Map<string, Reasons> {
  return new Map([...byGlob(trace), ...byAnnotation(trace)]);
}

/** Only a file whose comments say something can have a better reason than its globs. */
function byGlob(trace: Trace): [path: string, reasons: Reasons][] {
  return Array.from(trace.ground.groups).flatMap(([{ inScope, exempt, state, serves }, paths]) => {
    if (!inScope || exempt || state !== 'stranded') return [];
    const reasons = serves.flatMap(({ initiative }) => initiative ?? []);
    const left = paths.filter((path) => !trace.scanOf(path) || trace.stateOf(path) === 'stranded');
    return left.map((path): [string, Reasons] => [path, reasons]);
  });
}

function byAnnotation(trace: Trace): [path: string, reasons: Reasons][] {
  const closed = trace.vision.items.all.filter((item) => stateGivenBy(item) === 'stranded');
  const annotated = new Set(closed.flatMap(({ id }) => trace.annotatedWith(id)));
  return [...annotated].flatMap((path) => {
    const { inScope, exempt, state } = trace.ground.of(path);
    const isStranded = inScope && !exempt && state === 'orphaned' && trace.stateOf(path) === 'stranded';
    return isStranded ? [[path, servedBy(trace, path)]] : [];
  });
}
