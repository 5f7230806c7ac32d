import { problemsOf } from './problems.ts';
import type { DocumentRule } from './rule.ts';

export const newerVersion: DocumentRule = {
  id: 'newer-version',
  severity: 'error',
  looksAt: 'document',
  summary: 'The file is written for a newer version of the format than this program knows.',
  help: 'Nothing in the file is checked or changed, so that no newer content can be lost. Update Vision to work with it.',
  check: (context) => problemsOf('newer-version', context),
};
