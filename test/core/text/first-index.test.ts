import assert from 'node:assert/strict';
import fc from 'fast-check';
import { firstIndex } from '../../../src/core/text/first-index.ts';

describe('the first index at which a test holds', () => {
  it('is what a search from the start finds', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(9)), fc.nat(9), (numbers, wanted) => {
        const sorted = numbers.toSorted((a, b) => a - b);
        const found = sorted.findIndex((number) => number >= wanted);
        assert.equal(firstIndex(sorted.length, (index) => (sorted[index] ?? 0) >= wanted), found < 0 ? sorted.length : found);
      }),
    );
  });

  it('is not before the start, nor behind the end', () => {
    assert.equal(firstIndex(9, () => true, 4), 4);
    assert.equal(firstIndex(9, () => false, 4), 9);
  });
});
