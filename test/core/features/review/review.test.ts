import assert from 'node:assert/strict';
import { addReview } from '../../../../src/core/features/review/add-review.ts';
import { reviewChanges } from '../../../../src/core/features/review/review-changes.ts';
import { afterCadence, lastReview, nextReviewDue, reviewDaysOver } from '../../../../src/core/features/review/review-due.ts';
import { reviewQuestions } from '../../../../src/core/features/review/review-questions.ts';
import { reviewedKpis } from '../../../../src/core/features/review/reviewed-kpis.ts';
import { edited, newLines } from '../../../support/edited.ts';
import { snapshotOf, TODAY } from '../../../support/snapshot.ts';
import { SMALL_VISION } from '../../../support/visions.ts';

const SINCE = '2026-10-22';

const MONTH = SMALL_VISION.replace('      - { date: 2026-11-15, value: 150 }', '      - { date: 2026-10-20, value: 118 }\n      - { date: 2026-11-15, value: 110, note: a bad week }')
  .replace('status: done\n', 'status: done\n    ended: 2026-11-03\n    outcome: All log in\n')
  .concat(`feedback:
  - { id: f1, from: sales, by: "@s", date: 2026-09-01, about: [grow], stance: concern, said: Too slow }
  - { id: f2, from: sales, by: "@s", date: 2026-09-02, about: [grow], stance: block, said: No, status: done }
reviews:
  - date: ${SINCE} # the first
    attendees: ["@a"]
insights:
  - { date: 2026-11-10, title: They leave, kind: data, links: [search, fax], effect: contradicts }
  - { date: 2026-11-11, title: A rival opens, kind: competitor }
  - { date: 2026-10-01, title: Old news, kind: news }
`);

describe('the agenda of a review', () => {
  const snapshot = snapshotOf(MONTH);

  it('tells what has happened since the last one', () => {
    const changes = reviewChanges(snapshot, SINCE).map(({ group, text, detail }) => `${group}: ${text} (${detail})`);
    assert.deepEqual(changes, [
      'status: Grow the shop (on track → off track)',
      'status: Orders a day (on track → off track)',
      'status: A fast cart (on track → off track)',
      'check-ins: Orders a day (118 orders → 110 orders · 1 check-in · a bad week)',
      'initiatives: New login (done on 2026-11-03 · All log in)',
      'contradictions: They leave (2026-11-10 · search, fax)',
      'concerns: Too slow (concern · sales @s · 2026-09-01)',
      'market: A rival opens (2026-11-11 · competitor)',
    ]);
  });

  it('asks about all that is off track or contradicted, and leaves closed items in peace', () => {
    assert.deepEqual(reviewQuestions(snapshot, SINCE).map(({ id, why }) => `${id}: ${why}`), [
      'grow: off track',
      'fast-cart: off track',
      'search: contradicted by "They leave"',
      'orders: off track',
    ]);
  });

  it('asks about an objective whose hypothesis the data contradicts', () => {
    const contradicted = MONTH.replace('[orders >= 200]', '[orders >= 200], pivotIf: [orders < 115]');
    assert.equal(reviewQuestions(snapshotOf(contradicted), SINCE)[0]?.why, 'off track; the data contradicts its hypothesis (orders < 115)');
  });

  it('puts the KPIs first that have something to say', () => {
    assert.deepEqual(reviewedKpis(snapshot, SINCE).map(({ id, due }) => [id, due]), [['orders', true]]);
  });
});

describe('when a review is due', () => {
  it('follows from the last one and the cadence, or is what was agreed on', () => {
    const snapshot = snapshotOf(MONTH);
    assert.deepEqual([lastReview(snapshot), nextReviewDue(snapshot), reviewDaysOver(snapshot), afterCadence(snapshot, TODAY)], [SINCE, TODAY, 0, '2026-12-22']);
    const agreed = snapshotOf(MONTH.replace('attendees: ["@a"]', 'next: 2026-11-12'));
    assert.deepEqual([nextReviewDue(agreed), reviewDaysOver(agreed)], ['2026-11-12', 10]);
  });

  it('is not known before the first', () => {
    assert.equal(nextReviewDue(snapshotOf(SMALL_VISION)), undefined);
  });
});

describe('a review that was held', () => {
  it('is written as one entry, and nothing else changes', () => {
    const review = {
      date: TODAY,
      attendees: ['@a', '@b'],
      marketChanges: ['A rival: opens'],
      kpis: ['orders'],
      decisions: [{ about: 'grow', decision: 'adjust', because: 'orders fall' }],
      next: '2026-12-22',
    } as const;
    assert.deepEqual(newLines(MONTH, edited(MONTH, addReview(MONTH, review))), [
      '  - date: 2026-11-22',
      '    attendees: ["@a", "@b"]',
      '    marketChanges:',
      '      - "A rival: opens"',
      '    kpis:',
      '      - { kpi: orders }',
      '    decisions:',
      '      - { about: grow, decision: adjust, because: orders fall }',
      '    next: 2026-12-22',
    ]);
  });

  it('leaves out what was not spoken about', () => {
    assert.deepEqual(newLines(MONTH, edited(MONTH, addReview(MONTH, { date: TODAY, attendees: [], kpis: [] }))), ['  - date: 2026-11-22']);
  });
});
