import { phrase } from '../text/phrase.ts';
import { parseGlob } from '../trace/globs.ts';
import { globFlaws } from './common/globs.ts';
import { removeGlob } from './common/remove-glob.ts';
import { inVision, type CodeRule } from './rule.ts';

export const codeGlobInvalid: CodeRule = {
  id: 'code-glob-invalid',
  severity: 'error',
  looksAt: 'code',
  summary: 'A glob is empty, absolute, or climbs out of the folder.',
  help: 'Globs are relative to the folder of vision.yaml, with / on every platform: `services/pay`, `apps/*/src/**`, `!**/*.snap`. A folder stands for all that is in it. Code outside of the folder cannot be traced: move vision.yaml up, or give the other folder a vision of its own.',
  *check({ trace }) {
    for (const { glob, invalid } of globFlaws(trace)) {
      if (invalid === undefined) continue;
      const message = phrase`"${glob.text}" cannot be used, because ${invalid}: write a glob relative to this folder, such as services/pay.`;
      const relative = withoutLeadingSlash(glob.text);
      yield inVision(glob.span, message, relative === undefined ? {} : { suggestion: relative });
    }
  },
  fixes: removeGlob,
};

/** `/services/pay` is meant as `services/pay` by those who know .gitignore. */
function withoutLeadingSlash(text: string): string | undefined {
  const relative = text.replace(/^(!?)\/+/, '$1');
  return relative !== text && 'ok' in parseGlob(relative) ? relative : undefined;
}
