import { quickFixes } from '../../../src/core/features/quick-fixes.ts';
import type { Finding } from '../../../src/core/rules/finding.ts';
import { applyEdits } from '../../../src/core/text/edits.ts';
import { snapshotOf } from '../../support/snapshot.ts';
import { textOf } from './support.ts';

/** Files of a code base in memory: path → content. */
export type Files = Readonly<Record<string, string>>;

/** Three initiatives of two objectives and one of each closed kind, for rules that look at code. */
export const ROADMAP = `
objectives:
  - { id: grow, status: open }
  - { id: calm, status: open }
  - { id: gone, status: dropped }
initiatives:
  - { id: fast-auth, title: Halve latency, objective: grow, status: active, code: [services/authorise] }
  - { id: vault, title: A vault, objective: grow, status: planned, code: [services/vault] }
  - { id: peak, title: Survive the peak, objective: calm, status: active, code: [infra] }
  - { id: tap, title: Tap to phone, objective: gone, status: cancelled, code: [services/terminals] }
  - { id: sepa, title: Instant payments, objective: calm, status: done, code: [services/sepa] }
`;

/** What one rule finds, in the order of all findings. */
export function findingsOf(rule: string, files: Files, yaml: string = ROADMAP): Finding[] {
  return snapshotOf(visionText(yaml), files).findings.filter((finding) => finding.rule === rule);
}

/** The same as "file:line:column", from 1; folders alone. */
export function placesIn(rule: string, files: Files, yaml: string = ROADMAP): string[] {
  return findingsOf(rule, files, yaml).map(({ site, file, range: { start } }) => (site === 'folder' ? file : `${file}:${start.line + 1}:${start.column + 1}`));
}

/** What the quick fixes of a rule's findings make of their files, by title. */
export function fixedBy(rule: string, files: Files, yaml: string = ROADMAP): Record<string, string> {
  const text = visionText(yaml);
  const snapshot = snapshotOf(text, files);
  const fixes = snapshot.findings.filter((finding) => finding.rule === rule).flatMap((finding) => quickFixes(snapshot, finding));
  return Object.fromEntries(fixes.map(({ title, file, edits }) => [title, applyEdits(files[file] ?? text, edits).replace(VERSION, '')]));
}

const VERSION = 'apiVersion: vision/v1\n';

function visionText(yaml: string): string {
  return `${VERSION}${textOf(yaml)}\n`;
}
