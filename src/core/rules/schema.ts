import { problemsOf } from './problems.ts';
import type { DocumentRule } from './rule.ts';

export const schema: DocumentRule = {
  id: 'schema',
  severity: 'error',
  looksAt: 'document',
  summary: 'A value is missing or not of the form that the format asks for.',
  help: 'The message says what is expected: a date that exists, an id in small letters, one of a few words, a list. Nearly right words come with a suggestion.',
  check: (context) => problemsOf('schema', context),
};
