import assert from 'node:assert/strict';
import { coverageBelow } from '../../../src/core/features/coverage-below.ts';
import { snapshotOf } from '../../support/snapshot.ts';
import { SMALL_VISION } from '../../support/visions.ts';

const FILES = {
  'src/cart/a.ts': '',
  'src/common/a.ts': '',
  'src/fax/a.ts': '',
  'src/lost/a.ts': '',
  'src/lost/b.ts': '// @vision search\n',
  'docs/a.md': '',
  'vision.yaml': '',
};

describe('the coverage of a part of the code', () => {
  const snapshot = snapshotOf(SMALL_VISION, FILES);
  const cases: readonly [path: string, files: number, traced: number, ratio: number | null][] = [
    ['src/lost', 2, 1, 0.5],
    ['src/cart', 1, 1, 1],
    ['src/cart/a.ts', 1, 1, 1],
    ['src/fax', 1, 0, 0],
    ['src/common', 0, 0, null],
    ['docs', 0, 0, null],
    ['nowhere', 0, 0, null],
  ];
  for (const [path, files, traced, ratio] of cases) {
    it(`of ${path} is ${ratio === null ? 'no figure' : ratio}`, () => {
      const found = coverageBelow(snapshot, path);
      assert.deepEqual([found.files, found.traced, found.ratio], [files, traced, ratio]);
    });
  }

  it('of the whole is what every other surface shows', () => {
    assert.deepEqual(coverageBelow(snapshot, ''), snapshot.trace?.coverage);
  });
});
