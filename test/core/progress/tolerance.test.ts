import assert from 'node:assert/strict';
import { atLeast, atMost, same, TOLERANCE } from '../../../src/core/progress/tolerance.ts';

describe('A comparison', () => {
  it('forgives what lies 1e-9 away, and no more', () => {
    assert.equal(TOLERANCE, 1e-9);
    assert.deepEqual([atLeast(0, 1e-9), atLeast(0, 1.1e-9)], [true, false]);
    assert.deepEqual([atMost(1e-9, 0), atMost(1.1e-9, 0)], [true, false]);
    assert.deepEqual([same(1e-9, 0), same(0, 1e-9), same(1.1e-9, 0), same(0, 1.1e-9)], [true, true, false, false]);
  });

  it('does not mind how far apart numbers are on the right side', () => {
    assert.deepEqual([atLeast(5, 1), atMost(1, 5), same(1, 5)], [true, true, false]);
  });
});
