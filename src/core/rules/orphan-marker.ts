import { titleOf } from '../model/items.ts';
import { phrase } from '../text/phrase.ts';
import { isClosed } from '../trace/code-state.ts';
import { linkMarkerEdit } from '../trace/link-marker.ts';
import { servedBy } from '../trace/served.ts';
import type { Trace } from '../trace/trace.ts';
import { markerAt } from './common/marker-at.ts';
import type { Finding } from './finding.ts';
import type { Fix } from './fix.ts';
import { inCode, type FileRule } from './rule.ts';

export const orphanMarker: FileRule = {
  id: 'orphan-marker',
  severity: 'hint',
  looksAt: 'file',
  summary: 'A marker names no roadmap item.',
  help: 'A TODO that serves nothing on the roadmap is either work that nobody has planned or work that nobody needs. Link it, as in `TODO(fast-auth): …`, plan it, or delete it.',
  *check({ path, scan }) {
    for (const { marker, items, unknown } of scan.markers) {
      if (items.length > 0 || unknown.length > 0) continue;
      yield inCode(path, marker.place, phrase`This ${marker.tag} serves no roadmap item: link it, as in ${marker.tag}(id).`);
    }
  },
  fixes: (finding, { trace }) => (trace ? linkFixes(trace, finding) : []),
};

/** Links to the open initiatives that the file serves; where there is one only, that is the likely one. */
function linkFixes(trace: Trace, { file, range: { start } }: Finding): Fix[] {
  const found = markerAt(trace.scanOf(file)?.markers ?? [], start);
  if (!found) return [];
  const likely = servedBy(trace, file).filter((item) => item.kind === 'initiative' && !isClosed(item));
  const preferred = likely.length === 1;
  return likely.map((item) => ({ title: phrase`Link to ${titleOf(item)} (${item.id})`, edits: [linkMarkerEdit(found.marker, item.id)], preferred }));
}
