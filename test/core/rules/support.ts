import assert from 'node:assert/strict';
import { quickFixes } from '../../../src/core/features/quick-fixes.ts';
import type { Finding } from '../../../src/core/rules/finding.ts';
import { nextSnapshot, type Snapshot } from '../../../src/core/snapshot.ts';
import { applyEdits } from '../../../src/core/text/edits.ts';
import { TODAY } from '../../support/snapshot.ts';

export { TODAY };

/**
 * A sample document, on a day. It needs no header: `apiVersion` is added at the end, so that lines count from 1
 * in the text as it stands in the test. A line where a finding is expected ends with `# <- rule`, or
 * `# <- rule, rule`; a sample without such a comment says that the rule is silent.
 */
export type Sample = string | { readonly today: string; readonly yaml: string };

const VERSION = '\napiVersion: vision/v1\n';

/** What document rules find in a text, in the order of the file. */
export function findingsIn(yaml: string, today = TODAY): readonly Finding[] {
  return snapshotOf(yaml, today).findings;
}

/** The same as "rule@line", lines from 1; of one rule only where that is named. */
export function found(yaml: string, { today = TODAY, rule }: { today?: string; rule?: string } = {}): string[] {
  const findings = findingsIn(yaml, today).filter((finding) => rule === undefined || finding.rule === rule);
  return findings.map((finding) => `${finding.rule}@${finding.range.start.line + 1}`);
}

/** What one rule says about a text. */
export function messagesOf(rule: string, yaml: string, today = TODAY): string[] {
  return findingsIn(yaml, today).flatMap((finding) => (finding.rule === rule ? [finding.message] : []));
}

/** The texts that the findings of one rule stand on. */
export function placesOf(rule: string, yaml: string, today = TODAY): string[] {
  const { findings, input } = snapshotOf(yaml, today);
  return findings.flatMap(({ rule: id, span }) => (id === rule ? [input.text.slice(span.start, span.end)] : []));
}

/** What the quick fixes of one rule's findings make of a text, by their titles. */
export function fixesOf(rule: string, yaml: string, today = TODAY): Record<string, string> {
  const snapshot = snapshotOf(yaml, today);
  const fixes = snapshot.findings.filter((finding) => finding.rule === rule).flatMap((finding) => quickFixes(snapshot, finding));
  return Object.fromEntries(fixes.map(({ title, edits }) => [title, applyEdits(snapshot.input.text, edits).replace(VERSION, '')]));
}

/** One test a sample: the rule finds exactly what the comments in the text say. Samples are YAML unless they say otherwise. */
export function describeRule(rule: string, samples: Readonly<Record<string, Sample>>): void {
  const isMeant = (place: string) => place.startsWith(`${rule}@`) || place.startsWith('yaml-syntax@');
  describe(rule, () => {
    for (const [name, sample] of Object.entries(samples)) {
      const { today, yaml } = typeof sample === 'string' ? { today: TODAY, yaml: sample } : sample;
      it(name, () => assert.deepEqual(found(yaml, { today }).filter(isMeant), expectedIn(yaml).filter(isMeant)));
    }
  });
}

/** What the comments of a sample expect, as "rule@line". */
export function expectedIn(yaml: string): string[] {
  return textOf(yaml)
    .split('\n')
    .flatMap((line, index) => {
      const [, rules] = /# <- (.+)$/.exec(line) ?? [];
      return (rules?.split(', ') ?? []).map((rule) => `${rule}@${index + 1}`);
    });
}

/** A sample without the line break and the indentation that its place in the test gave to it. */
export function textOf(yaml: string): string {
  const text = yaml.replace(/^\n/, '').trimEnd();
  const indentation = Math.min(...Array.from(text.matchAll(/^ *(?=\S)/gm), ([spaces]) => spaces.length));
  return Number.isFinite(indentation) ? text.replace(new RegExp(`^ {${indentation}}`, 'gm'), '') : text;
}

function snapshotOf(yaml: string, today: string): Snapshot {
  const text = textOf(yaml);
  const document = /^apiVersion:/m.test(text) ? text : `${text}${VERSION}`;
  return nextSnapshot({ text: document, visionFile: 'vision.yaml', codeBase: undefined, clock: { today } });
}
