import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { quickFixes } from '../../../src/core/features/quick-fixes.ts';
import { goalpostsOf } from '../../../src/core/model/history.ts';
import { parseVision } from '../../../src/core/model/parse.ts';
import { nextSnapshot } from '../../../src/core/snapshot.ts';
import { codeBaseOf } from '../../support/snapshot.ts';

const WHOLE = readFileSync(new URL('../../../examples/lumipay/vision.yaml', import.meta.url), 'utf8');
const LINES = WHOLE.split('\n');
const CODE = codeBaseOf({ 'services/pay/a.go': '// TODO(fast-auth): x\n// @vision tap-to-phone, vault\n', 'apps/b.ts': '// TODO: y\n' });
const HISTORY = [{ at: Date.parse('2026-09-01'), goalposts: goalpostsOf(parseVision(WHOLE).document) }];

/** Checks a text, asks for the fixes of one finding of each rule, and says how many findings there were. */
function check(text: string): number {
  const snapshot = nextSnapshot({ text, visionFile: 'vision.yaml', codeBase: CODE, clock: { today: '2027-01-20' }, history: HISTORY });
  for (const { message, span } of snapshot.findings) assert.ok(message.length > 0 && span.start <= span.end);
  const oneOfEach = new Map(snapshot.findings.map((finding) => [finding.rule, finding]));
  for (const finding of oneOfEach.values()) quickFixes(snapshot, finding);
  return snapshot.findings.length;
}

describe('A vision that is half-written', () => {
  it('is checked wherever it ends', () => {
    fc.assert(fc.property(fc.nat(WHOLE.length), (end) => check(WHOLE.slice(0, end)) >= 0), { numRuns: 5 });
  });

  it('is checked whatever lines are missing', () => {
    fc.assert(fc.property(fc.uniqueArray(fc.nat(LINES.length), { minLength: 1, maxLength: 60 }), (missing) => check(LINES.filter((_, index) => !missing.includes(index)).join('\n')) >= 0), { numRuns: 5 });
  });

  it('is checked whatever values are missing or of another kind', () => {
    const other = fc.constantFrom('', ' ', ' 7', ' true', ' [x]', ' {}', ' __proto__', ' constructor', ' .nan', ' 2026-02-30', ' "');
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(LINES.length - 1), other), { minLength: 1, maxLength: 40 }), (changes) => {
        const lines = [...LINES];
        for (const [index, value] of changes) lines[index] = (lines[index] ?? '').replace(/(?<=^[ -]*\w+:).*/, value);
        return check(lines.join('\n')) >= 0;
      }),
      { numRuns: 5 },
    );
  });

  it('may use names that mean something to JavaScript', () => {
    const ids = ['__proto__', 'constructor', 'tostring'];
    const kpis = ids.map((id) => `  - { id: ${id}, direction: increase, baseline: 1, target: 2, checkIns: [{ date: 2026-11-01, value: 1 }] }`);
    const initiatives = ids.map((id) => `  - { id: i-${id}, status: active, quarter: 2026-Q4, kpis: [${ids.join(', ')}], dependsOn: [${id}, i-constructor], code: [${id}] }`);
    assert.ok(check(`apiVersion: vision/v1\nsettings: { rules: { __proto__: off, constructor: off } }\nkpis:\n${kpis.join('\n')}\ninitiatives:\n${initiatives.join('\n')}\n`) > 0);
  });
});
