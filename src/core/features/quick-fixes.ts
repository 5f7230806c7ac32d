import type { Finding } from '../rules/finding.ts';
import type { Fix } from '../rules/fix.ts';
import { RULES } from '../rules/list.ts';
import type { Snapshot } from '../snapshot.ts';
import { phrase, sayPhrase } from '../text/phrase.ts';

/** An edit that mends a finding. */
export interface QuickFix extends Omit<Fix, 'title'> {
  readonly title: string;
  readonly file: string;
}

/** What can be done about a finding by an edit of its own file: what it suggests itself, then what its rule knows. */
export function quickFixes(snapshot: Snapshot, finding: Finding): QuickFix[] {
  const rule = RULES.find(({ id }) => id === finding.rule);
  const { text, history } = snapshot.input;
  const fixes = [...corrections(finding), ...(rule?.fixes?.(finding, { ...snapshot, text, history }) ?? [])];
  return fixes.map((fix) => ({ ...fix, title: sayPhrase(snapshot.say, fix.title), file: finding.file }));
}

/** The text that was probably meant in the place of the one found. */
function corrections({ suggestion, span }: Finding): Fix[] {
  return suggestion === undefined ? [] : [{ title: phrase`Change to "${suggestion}"`, edits: [{ span, newText: suggestion }], preferred: true }];
}
