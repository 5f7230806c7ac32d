import type { Finding } from '../../rules/finding.ts';
import type { Snapshot } from '../../snapshot.ts';
import type { TextEdit } from '../../text/edits.ts';
import { quickFixes } from '../quick-fixes.ts';

/** Edits that mend all findings of a rule in a file that have a fix to be taken without thinking; of those that touch, the first. */
export function fixAllOf(snapshot: Snapshot, file: string, rule: string): TextEdit[] {
  return together(snapshot, snapshot.findings.filter((finding) => finding.file === file && finding.rule === rule));
}

/** Edits that put right all that is misspelt in a file: safe enough to be made whenever it is saved. */
export function correctAll(snapshot: Snapshot, file: string): TextEdit[] {
  return together(snapshot, snapshot.findings.filter((finding) => finding.file === file && finding.suggestion !== undefined));
}

function together(snapshot: Snapshot, findings: readonly Finding[]): TextEdit[] {
  const taken: TextEdit[] = [];
  for (const finding of findings.filter(({ site }) => site !== 'folder')) {
    const edits = quickFixes(snapshot, finding).find(({ preferred }) => preferred)?.edits ?? [];
    if (!edits.some((edit) => taken.some((other) => touches(edit, other)))) taken.push(...edits);
  }
  return taken;
}

/** Two insertions at one place touch too: their order would be a guess. */
function touches({ span: a }: TextEdit, { span: b }: TextEdit): boolean {
  return a.start <= b.end && b.start <= a.end;
}
