import { phrase } from '../text/phrase.ts';
import type { UnknownId } from '../trace/resolve.ts';
import type { FileRule } from './rule.ts';
import { inCode } from './rule.ts';

export const markerUnknownId: FileRule = {
  id: 'marker-unknown-id',
  severity: 'error',
  looksAt: 'file',
  summary: 'A marker or @vision names an id that does not exist.',
  help: 'In a marker, only text close to a real id is taken for a misspelt one; people and tickets such as `TODO(rui)` and `TODO(#123)` are left alone. After `@vision` every name must exist.',
  *check({ path, scan }) {
    for (const { unknown } of [...scan.markers, ...scan.annotations]) {
      for (const id of unknown) yield report(path, id);
    }
  },
};

function report(path: string, { written, suggestion }: UnknownId) {
  const message = suggestion
    ? phrase`There is no roadmap item "${written.text}": did you mean "${suggestion}"?`
    : phrase`There is no roadmap item "${written.text}": name one that vision.yaml has.`;
  return inCode(path, written.place, message, suggestion ? { suggestion } : {});
}
