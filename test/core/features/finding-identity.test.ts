import assert from 'node:assert/strict';
import { FindingIdentifier } from '../../../src/core/features/finding-identity.ts';
import { snapshotOf } from '../../support/snapshot.ts';
import { SMALL_VISION } from '../../support/visions.ts';

/** What the findings of a rule are about. */
function about(rule: string, vision: string, files: Readonly<Record<string, string>> = {}): string[] {
  const snapshot = snapshotOf(vision, files);
  return snapshot.findings.filter((finding) => finding.rule === rule).map((finding) => new FindingIdentifier(snapshot).of(finding).about);
}

describe('what a finding is about', () => {
  const cases: readonly [what: string, rule: string, expected: readonly string[], vision: string, files?: Readonly<Record<string, string>>][] = [
    ['the words of a marker', 'orphan-marker', ['TODO: cache this', 'FIXME'], SMALL_VISION, { 'src/cart/a.ts': '// TODO: cache\n// this\n\n// FIXME\n' }],
    ['the id in the brackets of a marker', 'marker-unknown-id', ['TODO(fast-card): cache'], SMALL_VISION, { 'src/cart/a.ts': '// TODO(fast-card): cache\n' }],
    ['the id of an annotation', 'marker-unknown-id', ['@vision fast-card'], SMALL_VISION, { 'src/cart/a.ts': '// @vision fast-card\n' }],
    ['nothing but its folder', 'orphan-folder', [''], SMALL_VISION, { 'src/lost/a.ts': '' }],
    ['an item', 'hypothesis-missing', ['leave'], SMALL_VISION.replace('    status: dropped\n', '')],
    ['a key of an item', 'horizon-length', ['grow: horizon'], SMALL_VISION.replace('end: 2027-12-31', 'end: 2026-12-31')],
    ['a value of an item', 'target-invalid', ['orders: many'], SMALL_VISION.replace('target: 200', 'target: many')],
    ['a reference of an item', 'unknown-id', ['fast-cart: order'], SMALL_VISION.replace('active\n    kpis: [orders]', 'active\n    kpis: [order]')],
    ['a section', 'landscape-missing', ['apiVersion'], SMALL_VISION],
  ];
  for (const [what, rule, expected, vision, files = {}] of cases) {
    it(`is ${what}`, () => assert.deepEqual(about(rule, vision, files), expected));
  }

  it('stays when lines move and numbers in messages change', () => {
    const lost = { 'src/lost/a.ts': '// TODO: x\n' };
    const more = { 'src/lost/a.ts': '\n\n  // TODO: x\n', 'src/lost/b.ts': '' };
    const identities = (vision: string, files: Readonly<Record<string, string>>) => {
      const snapshot = snapshotOf(vision, files);
      return snapshot.findings.map((finding) => new FindingIdentifier(snapshot).keyOf(finding)).toSorted();
    };
    assert.deepEqual(identities(SMALL_VISION.replace('objectives:', '# a line\n\nobjectives:'), more), identities(SMALL_VISION, lost));
  });
});
