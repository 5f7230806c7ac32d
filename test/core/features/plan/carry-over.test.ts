import assert from 'node:assert/strict';
import { carryOvers, nextQuarter } from '../../../../src/core/features/plan/carry-over.ts';
import { snapshotOf } from '../../../support/snapshot.ts';
import { SMALL_VISION } from '../../../support/visions.ts';

describe('what is carried over', () => {
  it('is what is open in this quarter or an earlier one', () => {
    assert.deepEqual(carryOvers(snapshotOf(SMALL_VISION)), [{ id: 'fast-cart', label: 'A fast cart', description: '2026-Q4 · active · 50 % · on track', overdue: false }]);
  });

  it('begins with what is overdue', () => {
    const next = snapshotOf(SMALL_VISION, {}, '2027-01-02');
    assert.deepEqual(carryOvers(next).map(({ id, overdue }) => [id, overdue]), [['fast-cart', true], ['search', false]]);
    assert.equal(nextQuarter(next), '2027-Q2');
  });
});
