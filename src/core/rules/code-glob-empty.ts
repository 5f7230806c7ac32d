import { inVision, type CodeRule } from './rule.ts';

export const codeGlobEmpty: CodeRule = {
  id: 'code-glob-empty',
  severity: 'warning',
  looksAt: 'code',
  summary: 'A glob matches no file.',
  help: 'The folder was renamed, moved or never made, so the item has lost its code. Correct the glob or take it out.',
  *check({ trace }) {
    for (const [number, { globs, list }] of trace.ground.lists.entries()) {
      for (const [index, { text, span }] of globs.entries()) {
        const entry = list.entries[index];
        if (!entry || 'invalid' in entry || trace.ground.index.matchCount(number, index) > 0) continue;
        yield inVision(span, `"${text}" matches no file: correct it or take it out.`);
      }
    }
  },
};
