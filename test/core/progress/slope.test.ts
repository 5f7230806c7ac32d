import assert from 'node:assert/strict';
import { slopeOf } from '../../../src/core/progress/slope.ts';

describe('The slope of a trend', () => {
  const cases: [what: string, points: [day: number, value: number][], slope: number][] = [
    ['is that of the line through two points', [[0, 10], [10, 30]], 2],
    ['is less than 0 where values fall', [[0, 30], [10, 10]], -2],
    ['is 0 where values stay', [[0, 5], [3, 5], [9, 5]], 0],
    ['fits best by least squares', [[0, 1], [1, 3], [2, 2], [3, 5]], 1.1],
    ['weighs what lies far out', [[0, 0], [1, 0], [2, 0], [10, 10]], 67.5 / 62.75],
    ['is exact far from 0', [[0, 1e12], [1, 1e12 + 2], [3, 1e12 + 6]], 2],
    ['counts two points of one day', [[0, 0], [0, 2], [10, 11]], 1],
  ];
  for (const [what, points, slope] of cases) {
    it(what, () => {
      const found = slopeOf(points.map(([day, value]) => ({ day: day + 20_000, value })));
      assert.ok(Math.abs(found - slope) < 1e-9, `${found}`);
    });
  }
});
