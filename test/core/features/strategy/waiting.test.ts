import assert from 'node:assert/strict';
import { waitingIn } from '../../../../src/core/features/strategy/waiting.ts';
import { snapshotOf } from '../../../support/snapshot.ts';
import { SMALL_VISION } from '../../../support/visions.ts';

describe('what waits for somebody', () => {
  it('is nothing where all is well', () => {
    assert.deepEqual(waitingIn(snapshotOf(SMALL_VISION)), { count: 0, text: '' });
  });

  it('is open work that is off track, closed work left in peace', () => {
    const vision = SMALL_VISION.replace('value: 150', 'value: 101');
    assert.deepEqual(waitingIn(snapshotOf(vision)), { count: 2, text: '2 items off track' });
    assert.deepEqual(waitingIn(snapshotOf(vision.replace('status: active', 'status: done'))), { count: 1, text: '1 item off track' });
  });

  it('is a KPI that nobody has measured for too long', () => {
    const vision = SMALL_VISION.replace('date: 2026-11-15, value: 150', 'date: 2026-10-02, value: 199');
    assert.deepEqual(waitingIn(snapshotOf(vision)), { count: 1, text: '1 KPI without a recent check-in' });
  });

  it('is a review whose day has come', () => {
    const vision = `${SMALL_VISION}reviews: [{ date: 2026-10-22 }]\n`;
    assert.deepEqual(waitingIn(snapshotOf(vision)), { count: 1, text: 'a review due' });
  });
});
