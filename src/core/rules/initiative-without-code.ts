import { isUnreadable } from '../model/written.ts';
import { globFlaws } from './common/globs.ts';
import { onItem } from './common/reports.ts';
import type { CodeRule } from './rule.ts';

export const initiativeWithoutCode: CodeRule = {
  id: 'initiative-without-code',
  severity: 'information',
  looksAt: 'code',
  summary: 'An initiative is active, and no code is linked to it.',
  help: 'Either the work happens somewhere that the vision does not know, or it does not happen. List its folders under `code`, write `@vision` with its id into its files, or name it in a TODO. For work without code, such as a contract, silence the rule.',
  *check({ vision, trace }) {
    const misled = new Set(Array.from(globFlaws(trace), ({ list }) => list.initiative));
    for (const item of vision.items.ofKind('initiative')) {
      const { id, value } = item;
      if (value.status !== 'active' || vision.items.get(id) !== item || isUnreadable(vision, value, 'code') || misled.has(item)) continue;
      if (trace.fileCountOf(item) > 0 || trace.markersOf(id).length > 0) continue;
      const message = `This initiative is active, and no code is linked to it: list its folders under "code", or write "@vision ${id}" into its files.`;
      yield onItem(vision, value, message);
    }
  },
};
