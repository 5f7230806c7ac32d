import { phrase } from '../text/phrase.ts';
import { onItem } from './common/reports.ts';
import { initiativesWithoutCode } from './common/without-code.ts';
import type { CodeRule } from './rule.ts';

export const initiativeWithoutCode: CodeRule = {
  id: 'initiative-without-code',
  severity: 'information',
  looksAt: 'code',
  summary: 'An initiative is active, and no code is linked to it.',
  help: 'Either the work happens somewhere that the vision does not know, or it does not happen. List its folders under `code`, write `@vision` with its id into its files, or name it in a TODO. For work without code, such as a contract, silence the rule.',
  *check({ vision, trace }) {
    for (const { id, value } of initiativesWithoutCode(trace)) {
      const message = phrase`This initiative is active, and no code is linked to it: list its folders under "code", or write "@vision ${id}" into its files.`;
      yield onItem(vision, value, message);
    }
  },
};
