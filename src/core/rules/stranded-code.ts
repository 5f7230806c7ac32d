import type { Item } from '../model/items.ts';
import { stateGivenBy } from '../trace/code-state.ts';
import { servedBy } from '../trace/served.ts';
import type { Trace } from '../trace/trace.ts';
import { onFiles } from './common/on-files.ts';
import { listed } from './common/words.ts';
import type { CodeRule } from './rule.ts';

export const strandedCode: CodeRule = {
  id: 'stranded-code',
  severity: 'warning',
  looksAt: 'code',
  summary: 'Only cancelled work explains a folder or file.',
  help: 'The initiative was cancelled or its objective dropped, and the code stayed: it is still built, tested and read by everyone who comes by. Delete it, or say what it is for today by linking it to work that is open or done. A folder that holds nothing else is reported as a whole.',
  *check({ trace }) {
    const stranded = strandedFiles(trace);
    yield* onFiles(trace, [...stranded.keys()], (place, files) => {
      const count = files.length === 1 ? '' : ` (${files.length} files)`;
      const reasons = new Set(files.map((file) => stranded.get(file)));
      return `Only cancelled work explains ${place}${count}: ${named(reasons)}. Delete it, or link it to work that is open.`;
    });
  },
};

/** Why a file is there: files that the same globs hold share one list. */
type Reasons = readonly Item[];

/** By glob or annotation; where it is a marker that names the cancelled work, that marker has a finding of its own. */
function strandedFiles(trace: Trace): Map<string, Reasons> {
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

function named(reasons: Iterable<Reasons | undefined>): string {
  const ids = [...new Set(Array.from(reasons).flatMap((items) => (items ?? []).map(({ id }) => id)))];
  return listed(ids.length > 3 ? [...ids.slice(0, 2), `${ids.length - 2} more`] : ids);
}
