import type { CodeContext, CodeRule } from './rule.ts';
import { inCode } from './rule.ts';

export const orphanMarker: CodeRule = {
  id: 'orphan-marker',
  severity: 'hint',
  looksAt: 'code',
  summary: 'A marker names no roadmap item.',
  help: 'A TODO that serves nothing on the roadmap is either work that nobody has planned or work that nobody needs. Link it, as in `TODO(fast-auth): …`, plan it, or delete it.',
  *check({ trace }: CodeContext) {
    for (const [path, scan] of trace.scansInScope()) {
      for (const { marker, items, unknown } of scan.markers) {
        if (items.length > 0 || unknown.length > 0) continue;
        yield inCode(path, marker.place, `This ${marker.tag} serves no roadmap item: link it, as in ${marker.tag}(id).`);
      }
    }
  },
};
