import assert from 'node:assert/strict';
import type { Objective } from '../../../src/core/model/vision.ts';
import { gradeOf } from '../../../src/core/progress/grade.ts';

const horizon = { start: '2026-10-01', end: '2027-09-30' };
const AFTER = '2027-10-01';

describe('The grade of an objective', () => {
  const cases: [commitment: Objective['commitment'], progress: number, grade: string][] = [
    ['committed', 1, 'passed'],
    ['committed', 1 - 5e-10, 'passed'],
    ['committed', 1 - 2e-9, 'failed'],
    ['committed', 0.7, 'failed'],
    [undefined, 1, 'passed'],
    [undefined, 0.99, 'failed'],
    ['aspirational', 1, 'passed'],
    ['aspirational', 0.7, 'passed'],
    ['aspirational', 0.7 - 5e-10, 'passed'],
    ['aspirational', 0.7 - 2e-9, 'partial'],
    ['aspirational', 0.4, 'partial'],
    ['aspirational', 0.4 - 2e-9, 'failed'],
    ['aspirational', 0, 'failed'],
  ];
  for (const [commitment, progress, grade] of cases) {
    it(`is ${grade} at ${progress} where it is ${commitment ?? 'without a word'}`, () => {
      assert.equal(gradeOf({ horizon, commitment }, progress, AFTER), grade);
    });
  }

  it('is not given on the last day of its horizon', () => assert.equal(gradeOf({ horizon }, 1, '2027-09-30'), null));
  it('is unknown without a progress', () => assert.equal(gradeOf({ horizon }, null, AFTER), null));
  it('is unknown without an end', () => assert.equal(gradeOf({ horizon: {} }, 1, AFTER), null));
  it('is unknown without a horizon', () => assert.equal(gradeOf({}, 1, AFTER), null));
});
