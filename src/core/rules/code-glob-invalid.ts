import { inVision, type CodeRule } from './rule.ts';

export const codeGlobInvalid: CodeRule = {
  id: 'code-glob-invalid',
  severity: 'error',
  looksAt: 'code',
  summary: 'A glob is empty, absolute, or climbs out of the folder.',
  help: 'Globs are relative to the folder of vision.yaml, with / on every platform: `services/pay`, `apps/*/src/**`, `!**/*.snap`.',
  *check({ trace }) {
    for (const { globs, list } of trace.ground.lists) {
      for (const [index, { text, span }] of globs.entries()) {
        const entry = list.entries[index];
        if (entry && 'invalid' in entry) {
          yield inVision(span, `"${text}" cannot be used, because ${entry.invalid}: write a glob relative to this folder, such as services/pay.`);
        }
      }
    }
  },
};
