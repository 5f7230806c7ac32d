import type { Item } from '../model/items.ts';
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
    yield* onFiles(trace, strandedFiles(trace), (place, files) => {
      const count = files.length === 1 ? '' : ` (${files.length} files)`;
      const items = new Set(files.flatMap((file) => servedBy(trace, file)));
      return `Only cancelled work explains ${place}${count}: ${named([...items])}. Delete it, or link it to work that is open.`;
    });
  },
};

/** By glob or annotation; where it is a marker that names the cancelled work, that marker has a finding of its own. */
function strandedFiles(trace: Trace): string[] {
  const byGlob = Array.from(trace.ground.groups).flatMap(([{ inScope, exempt, state }, paths]) =>
    inScope && !exempt && state === 'stranded' ? paths : [],
  );
  const annotated = Array.from(trace.scansInScope()).flatMap(([path, { annotations }]) => {
    const { exempt, state } = trace.ground.of(path);
    return state === 'orphaned' && !exempt && annotations.some(({ items }) => items.length > 0) ? [path] : [];
  });
  return [...byGlob, ...annotated].filter((path) => trace.stateOf(path) === 'stranded').toSorted();
}

function named(items: readonly Item[]): string {
  const ids = items.map(({ id }) => id);
  return listed(ids.length > 3 ? [...ids.slice(0, 2), `${ids.length - 2} more`] : ids);
}
