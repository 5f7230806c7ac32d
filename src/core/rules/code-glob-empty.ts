import { globFlaws } from './common/globs.ts';
import { removeGlob } from './common/remove-glob.ts';
import { phrase } from '../text/phrase.ts';
import type { ScopeList, WrittenGlob } from '../trace/scope.ts';
import { inVision, type CodeRule } from './rule.ts';

export const codeGlobEmpty: CodeRule = {
  id: 'code-glob-empty',
  severity: 'warning',
  looksAt: 'code',
  summary: 'A glob matches no file.',
  help: 'The folder was renamed, moved or never made, so the item has lost its code. Correct the glob or take it out. Globs that keep files out (`code.exclude`, a leading `!`) may well match nothing yet: they are there for files to come.',
  *check({ trace }) {
    for (const { glob, list, invalid } of globFlaws(trace)) {
      if (invalid === undefined && !keepsOut(glob, list)) yield inVision(glob.span, phrase`"${glob.text}" matches no file: correct it or take it out.`);
    }
  },
  fixes: removeGlob,
};

function keepsOut({ text }: WrittenGlob, { role }: ScopeList): boolean {
  return role === 'exclude' || text.startsWith('!');
}
