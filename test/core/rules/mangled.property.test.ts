import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { RULE_IDS } from '../../../src/core/rules/list.ts';
import { nextSnapshot } from '../../../src/core/snapshot.ts';

const CLEAN = readFileSync(new URL('../../fixtures/clean/vision.yaml', import.meta.url), 'utf8');
const LINES = CLEAN.split('\n');

const anyLine = fc.nat(LINES.length - 1);
const anyDay = fc.constantFrom('0001-01-01', '2026-11-22', '2027-04-02', '2028-02-29', '9999-12-31');

/** The clean document as it is while somebody works on it: lines taken out, doubled, cut short or emptied of their value. */
const halfWritten = fc
  .array(fc.record({ at: anyLine, how: fc.constantFrom('out', 'double', 'cut', 'empty', 'other') }), { minLength: 1, maxLength: 8 })
  .map((changes) => {
    const lines: (string | undefined)[] = [...LINES];
    for (const { at, how } of changes) lines[at] = changed(lines[at] ?? '', how);
    return lines.filter((line) => line !== undefined).join('\n');
  });

function changed(line: string, how: string): string | undefined {
  switch (how) {
    case 'out':
      return undefined;
    case 'double':
      return `${line}\n${line}`;
    case 'cut':
      return line.slice(0, line.length / 2);
    case 'empty':
      return line.replace(/: .*/, ':');
    default:
      return line.replace(/: .*/, ': [7, { a: null }, ~]');
  }
}

describe('The document rules', () => {
  it('find what they can in a half-written document, inside its text, and never the same twice', () => {
    const property = fc.property(halfWritten, anyDay, (text, today) => {
      const { findings } = nextSnapshot({ text, visionFile: 'vision.yaml', codeBase: undefined, clock: { today } });
      for (const { rule, span, message } of findings) {
        assert.ok(RULE_IDS.includes(rule), rule);
        assert.ok(0 <= span.start && span.start <= span.end && span.end <= text.length, `${rule} ${span.start}-${span.end}`);
        assert.doesNotMatch(message, /undefined|null|NaN|\[object/, message);
      }
      const told = findings.map(({ rule, span, message }) => `${rule} ${span.start} ${message}`);
      assert.deepEqual(told, [...new Set(told)]);
    });
    fc.assert(property, { numRuns: 100, includeErrorInReport: true });
  });
});
