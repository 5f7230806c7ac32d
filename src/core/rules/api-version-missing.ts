import { phrase } from '../text/phrase.ts';
import { problemsOf } from './problems.ts';
import type { DocumentRule } from './rule.ts';

export const apiVersionMissing: DocumentRule = {
  id: 'api-version-missing',
  severity: 'hint',
  looksAt: 'document',
  summary: 'The file looks like a vision but does not say which version of the format it follows.',
  help: 'vision.yaml is a common name, so a file is only read as a vision when it says so: add `apiVersion: vision/v1` as its first line.',
  check: (context) => problemsOf('api-version-missing', context),
  fixes: () => [{ title: phrase`Add apiVersion: vision/v1`, edits: [{ span: { start: 0, end: 0 }, newText: 'apiVersion: vision/v1\n' }], preferred: true }],
};
