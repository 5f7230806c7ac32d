import { globFlaws } from './common/globs.ts';
import { removeGlob } from './common/remove-glob.ts';
import { inVision, type CodeRule } from './rule.ts';

export const codeGlobEmpty: CodeRule = {
  id: 'code-glob-empty',
  severity: 'warning',
  looksAt: 'code',
  summary: 'A glob matches no file.',
  help: 'The folder was renamed, moved or never made, so the item has lost its code. Correct the glob or take it out.',
  *check({ trace }) {
    for (const { glob, invalid } of globFlaws(trace)) {
      if (invalid === undefined) yield inVision(glob.span, `"${glob.text}" matches no file: correct it or take it out.`);
    }
  },
  fixes: removeGlob,
};
