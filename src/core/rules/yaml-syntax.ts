import { problemsOf } from './problems.ts';
import type { DocumentRule } from './rule.ts';

export const yamlSyntax: DocumentRule = {
  id: 'yaml-syntax',
  severity: 'error',
  looksAt: 'document',
  summary: 'The file is not valid YAML at this place.',
  help: 'Everything that can still be read is used, so the rest of the file keeps working while you mend the line. A key written twice and a second document count as syntax errors too. This rule cannot be silenced.',
  check: (context) => problemsOf('yaml-syntax', context),
};
