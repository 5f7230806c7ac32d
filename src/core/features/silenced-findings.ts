import type { Finding } from '../rules/finding.ts';
import { nextSnapshot, type Snapshot } from '../snapshot.ts';
import type { CodeBase } from '../trace/code-base.ts';
import { SUPPRESSION } from '../trace/needles.ts';

/** The findings that a `vision-ignore-next-line` hides, which no other surface shows. Runs the rules once more. */
export function silencedFindings(snapshot: Snapshot): Finding[] {
  const { input, findings } = snapshot;
  const codeBase = input.codeBase && withoutSuppressions(input.codeBase);
  // As long as before, so that all places stay.
  const text = input.text.replaceAll(SUPPRESSION, SUPPRESSION.replaceAll('-', '_'));
  const shown = new Set(findings.map(keyOf));
  return nextSnapshot({ ...input, text, codeBase }).findings.filter((finding) => !shown.has(keyOf(finding)));
}

function withoutSuppressions(codeBase: CodeBase): CodeBase {
  return { ...codeBase, scans: new Map(Array.from(codeBase.scans, ([path, scan]) => [path, { ...scan, suppressions: [] }])) };
}

function keyOf({ rule, file, span, message }: Finding): string {
  return JSON.stringify([rule, file, span.start, span.end, message]);
}
