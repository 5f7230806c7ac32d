import assert from 'node:assert/strict';
import { reminderOf } from '../../../../src/core/features/review/reminder.ts';
import { snapshotOf } from '../../../support/snapshot.ts';
import { SMALL_VISION } from '../../../support/visions.ts';

const REVIEWED = `${SMALL_VISION}reviews:\n  - { date: 2026-10-22 }\n`;
const reminder = (today: string, vision = REVIEWED) => reminderOf(snapshotOf(vision, {}, today));

describe('a reminder', () => {
  it('is silent while nothing is due', () => {
    assert.deepEqual(reminder('2026-11-21'), { short: '', due: [] });
    assert.deepEqual(reminder('2026-11-22', SMALL_VISION), { short: '', due: [] });
  });

  it('names the review from its day on', () => {
    assert.deepEqual(reminder('2026-11-22'), { short: 'Review due', due: [{ kind: 'review', text: 'The review is due today.' }] });
    assert.equal(reminder('2026-11-24').due[0]?.text, 'The review was due on 2026-11-22, 2 days ago.');
  });

  it('names the KPIs whose newest value is stale', () => {
    assert.deepEqual(reminder('2026-12-30', `${REVIEWED}  - { date: 2026-12-20 }\n`), {
      short: '1 KPI to update',
      due: [{ kind: 'check-in', text: 'Orders a day: newest value 45 days ago' }],
    });
  });

  it('names both', () => {
    assert.equal(reminder('2026-12-30').short, 'Review due · 1 KPI to update');
  });
});
