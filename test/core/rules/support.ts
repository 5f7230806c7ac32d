import assert from 'node:assert/strict';
import type { Finding } from '../../../src/core/rules/finding.ts';
import { nextSnapshot } from '../../../src/core/snapshot.ts';

/** The day on which samples are checked unless they say otherwise. */
export const TODAY = '2026-11-22';

/**
 * A sample document, on a day. It needs no header: `apiVersion` is added at the end, so that lines count from 1
 * in the text as it stands in the test. A line where a finding is expected ends with `# <- rule`, or
 * `# <- rule, rule`; a sample without such a comment says that the rule is silent.
 */
export type Sample = string | { readonly today: string; readonly yaml: string };

/** What document rules find in a text, in the order of the file. */
export function findingsIn(yaml: string, today = TODAY): readonly Finding[] {
  return nextSnapshot({ text: documentOf(yaml), visionFile: 'vision.yaml', codeBase: undefined, clock: { today } }).findings;
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
  const text = documentOf(yaml);
  return findingsIn(yaml, today).flatMap(({ rule: id, span }) => (id === rule ? [text.slice(span.start, span.end)] : []));
}

/** One test a sample: the rule finds exactly what the comments in the text say. */
export function describeRule(rule: string, samples: Readonly<Record<string, Sample>>): void {
  describe(rule, () => {
    for (const [name, sample] of Object.entries(samples)) {
      const { today, yaml } = typeof sample === 'string' ? { today: TODAY, yaml: sample } : sample;
      it(name, () => assert.deepEqual(found(yaml, { today, rule }), expectedIn(yaml).filter((place) => place.startsWith(`${rule}@`))));
    }
  });
}

/** What the comments of a sample expect, as "rule@line". */
export function expectedIn(yaml: string): string[] {
  return dedent(yaml)
    .split('\n')
    .flatMap((line, index) => {
      const [, rules] = /# <- (.+)$/.exec(line) ?? [];
      return (rules?.split(', ') ?? []).map((rule) => `${rule}@${index + 1}`);
    });
}

function documentOf(yaml: string): string {
  const text = dedent(yaml);
  return /^apiVersion:/m.test(text) ? text : `${text}\napiVersion: vision/v1\n`;
}

/** Takes away the line break and the indentation that the place in the test gave to the text. */
function dedent(yaml: string): string {
  const text = yaml.replace(/^\n/, '').trimEnd();
  const indentation = Math.min(...Array.from(text.matchAll(/^ *(?=\S)/gm), ([spaces]) => spaces.length));
  return Number.isFinite(indentation) ? text.replace(new RegExp(`^ {${indentation}}`, 'gm'), '') : text;
}
