import assert from 'node:assert/strict';
import { coverageGates } from '../../../src/core/features/coverage-gates.ts';
import { snapshotOf } from '../../support/snapshot.ts';
import { SMALL_VISION } from '../../support/visions.ts';

const FILES = Object.fromEntries(['src/cart/a', 'src/cart/b', 'src/search/c', 'src/login/d', 'src/lost/e'].map((path) => [`${path}.ts`, '']));

describe('a coverage gate', () => {
  const cases: readonly [folder: string, least: number, passed: boolean][] = [
    ['', 0.8, true],
    ['', 0.81, false],
    ['src/cart', 1, true],
    ['src/lost', 0.01, false],
    ['src/lost', 0, true],
    ['docs', 1, true],
  ];
  for (const [folder, least, passed] of cases) {
    it(`of ${least} on ${folder || 'all code'} is ${passed ? 'met' : 'missed'}`, () => {
      assert.equal(coverageGates(snapshotOf(SMALL_VISION, FILES), [{ folder, least }])[0]?.passed, passed);
    });
  }

  it('has no figure where there is no code, and does not fail', () => {
    const [gate] = coverageGates(snapshotOf(SMALL_VISION), [{ folder: '', least: 1 }]);
    assert.deepEqual([gate?.coverage.ratio, gate?.passed], [null, true]);
  });
});
