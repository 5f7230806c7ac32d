import assert from 'node:assert/strict';
import { describeRule, messagesOf } from './support.ts';

/** Halfway through its year and nowhere: off track on 2026-11-22. */
const SHARE = `
      kpis:
        - { id: share, direction: increase, baseline: 0, target: 100, start: 2026-05-22, due: 2027-05-22, checkIns: [{ date: 2026-11-01, value: 5 }] }`;

const REVIEW = 'reviews: [{ date: 2026-11-09, marketChanges: [none] }]';

describeRule('off-track-unreviewed', {
  'finds a KPI, and all that rolls up from it, which the newest review does not name': `
    objectives:
      - { id: grow, kpis: [share] } # <- off-track-unreviewed
    kpis:
      - id: share # <- off-track-unreviewed
        direction: increase
        baseline: 0
        target: 100
        start: 2026-05-22
        due: 2027-05-22
        checkIns: [{ date: 2026-11-01, value: 5 }]
    initiatives:
      - { id: work, objective: grow, status: active, kpis: [share] } # <- off-track-unreviewed
    ${REVIEW}
  `,
  'is silent where the review names a KPI among its KPIs and items among its decisions': `
      objectives: [{ id: grow, kpis: [share] }]
      initiatives: [{ id: work, status: active, kpis: [share] }]
      reviews: [{ date: 2026-11-09, kpis: [{ kpi: share }], decisions: [{ about: work }, { about: grow }] }]${SHARE}
  `,
  'accepts a decision about a KPI too': `
      reviews: [{ date: 2026-11-09, decisions: [{ about: share, decision: adjust }] }]${SHARE}
  `,
  'does not accept an older review': `
    reviews: [{ date: 2026-11-09 }, { date: 2026-10-09, kpis: [{ kpi: share }] }]
    kpis:
      - { id: share, direction: increase, baseline: 0, target: 100, start: 2026-05-22, due: 2027-05-22, checkIns: [{ date: 2026-11-01, value: 5 }] } # <- off-track-unreviewed
  `,
  'does not accept a review that has not taken place': `
    reviews: [{ date: 2026-11-09 }, { date: 2026-12-09, kpis: [{ kpi: share }] }]
    kpis:
      - { id: share, direction: increase, baseline: 0, target: 100, start: 2026-05-22, due: 2027-05-22, checkIns: [{ date: 2026-11-01, value: 5 }] } # <- off-track-unreviewed
  `,
  'is silent while the numbers are good': {
    today: '2026-06-22',
    yaml: `
      reviews: [{ date: 2026-06-09 }]${SHARE}
    `,
  },
  'leaves it to review-overdue where there was no review at all': SHARE,
  'leaves closed items in peace, and KPIs that only they use': `
      objectives: [{ id: grow, status: dropped, kpis: [share] }]
      initiatives: [{ id: one, status: done, kpis: [share] }, { id: two, status: cancelled, kpis: [share] }]
      ${REVIEW}${SHARE}
  `,
  'waits for a review that cannot be read': `
      reviews: [{ date: 2026-11-09, kpis: [{ kpi: [share] }] }]${SHARE}
  `,
  'takes a near miss for the item that it was meant to be': `
      reviews: [{ date: 2026-11-09, kpis: [{ kpi: shrae }] }]${SHARE}
  `,
});

describe('off-track-unreviewed', () => {
  it('says which review is meant and where to name the item', () => {
    assert.deepEqual(messagesOf('off-track-unreviewed', `      initiatives: [{ id: work, status: active, kpis: [share] }]\n      ${REVIEW}${SHARE}`), [
      'This initiative is off track and the review of 2026-11-09 does not name it: take it up in the next one, under "decisions".',
      'This KPI is off track and the review of 2026-11-09 does not name it: take it up in the next one, under "kpis".',
    ]);
  });
});
