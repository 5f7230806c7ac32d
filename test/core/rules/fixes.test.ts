import assert from 'node:assert/strict';
import { quickFixes } from '../../../src/core/features/quick-fixes.ts';
import type { Finding } from '../../../src/core/rules/finding.ts';
import { RULES } from '../../../src/core/rules/list.ts';
import { applyEdits } from '../../../src/core/text/edits.ts';
import { snapshotOf } from '../../support/snapshot.ts';

interface Flawed {
  readonly yaml: string;
  readonly files?: Readonly<Record<string, string>>;
}

/** A document with one flaw of each rule that has a fix. */
const FLAWED: Readonly<Record<string, Flawed>> = {
  'api-version-missing': { yaml: 'objectives: []' },
  'dependency-cycle': { yaml: 'initiatives: [{ id: a, status: active, dependsOn: [b] }, { id: b, status: cancelled }]' },
  'direction-contradicts-target': { yaml: 'kpis: [{ id: a, direction: increase, baseline: 5, target: 4 }]' },
  'baseline-equals-target': { yaml: 'kpis: [{ id: a, direction: decrease, baseline: 5, target: 5 }]' },
  'target-invalid': { yaml: 'kpis:\n  - id: a\n    direction: maintain-between\n    target:\n      min: 5\n      max: 4' },
  'landscape-old': { yaml: 'landscape: { updated: 2026-01-01, summary: all of it }' },
  'baseline-missing': {
    yaml: 'kpis: [{ id: a, direction: increase, start: 2026-10-01, checkIns: [{ date: 2026-10-01, value: 1 }] }]\ninitiatives: [{ id: b, status: active, kpis: [a] }]',
  },
  'kpi-unused': { yaml: 'kpis: [{ id: a, role: outcome }]' },
  'quarter-over': { yaml: 'initiatives: [{ id: a, status: active, quarter: 2026-Q3 }]' },
  'quarter-mismatch': { yaml: 'initiatives: [{ id: a, status: active, quarter: 2027-Q3 }]' },
  'signpost-reached': {
    yaml: 'kpis: [{ id: a, direction: increase, checkIns: [{ date: 2026-11-01, value: 9 }] }]\nscenarios: [{ id: b, signposts: [{ watch: it, condition: a > 5 }] }]',
  },
  'stopped-yet-active': {
    yaml: 'initiatives: [{ id: a, status: active }]\nreviews: [{ date: 2026-11-01, decisions: [{ about: a, decision: stop }] }]',
  },
  'orphan-marker': { yaml: 'initiatives: [{ id: a, status: active, code: [src] }]', files: { 'src/a.ts': '// TODO: x\n' } },
  'marker-closed-item': {
    yaml: 'initiatives: [{ id: a, status: active, code: [src] }, { id: b, status: done }]',
    files: { 'src/a.ts': '// TODO(b): x\n' },
  },
  'code-glob-empty': { yaml: 'initiatives: [{ id: a, status: active, code: [src] }]' },
  'code-glob-invalid': { yaml: 'initiatives: [{ id: a, status: active, code: [../src] }]' },
};

describe('A quick fix', () => {
  for (const [rule, { yaml, files = {} }] of Object.entries(FLAWED)) {
    it(`takes its finding away and breaks nothing: ${rule}`, () => {
      const text = `${rule === 'api-version-missing' ? '' : 'apiVersion: vision/v1\n'}${yaml}\n`;
      const before = snapshotOf(text, files);
      const finding = before.findings.find((candidate) => candidate.rule === rule);
      assert.ok(finding, 'the sample has no such flaw');
      const fixes = quickFixes(before, finding);
      assert.notEqual(fixes.length, 0);
      for (const { file, edits } of fixes) {
        const edited = applyEdits(files[file] ?? text, edits);
        const after = file in files ? snapshotOf(text, { ...files, [file]: edited }) : snapshotOf(edited, files);
        assert.equal(count(after.findings, rule), count(before.findings, rule) - 1);
        assert.ok(count(after.findings, 'yaml-syntax') + count(after.findings, 'unknown-key') === 0);
      }
    });
  }

  it('is shown here for every rule that has one', () => {
    const withHistory = ['goalposts-moved'];
    const rules = RULES.filter(({ fixes }) => fixes !== undefined).map(({ id }) => id);
    assert.deepEqual(rules.filter((id) => !(id in FLAWED) && !withHistory.includes(id)), []);
  });
});

function count(findings: readonly Finding[], rule: string): number {
  return findings.filter((finding) => finding.rule === rule).length;
}
