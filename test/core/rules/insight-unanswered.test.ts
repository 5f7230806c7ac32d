import assert from 'node:assert/strict';
import { describeRule, messagesOf } from './support.ts';

const CONTRADICTION = '{ date: 2026-11-10, title: It is not so, links: [grow, share], effect: contradicts }';
const ITEMS = `
      objectives: [{ id: grow }]
      kpis: [{ id: share }]`;

describeRule('insight-unanswered', {
  'finds a contradiction that no review has taken up': `
      insights:
        - ${CONTRADICTION} # <- insight-unanswered${ITEMS}
  `,
  'is answered by a later decision about one of its items': `
      insights: [${CONTRADICTION}]
      reviews: [{ date: 2026-11-11, decisions: [{ about: grow, decision: adjust }] }]${ITEMS}
  `,
  'is answered by a KPI of a later review': `
      insights: [${CONTRADICTION}]
      reviews: [{ date: 2026-11-11, kpis: [{ kpi: share }] }]${ITEMS}
  `,
  'is not answered on the very day': `
      insights:
        - ${CONTRADICTION} # <- insight-unanswered
      reviews: [{ date: 2026-11-10, kpis: [{ kpi: share }] }]${ITEMS}
  `,
  'is not answered by a review about something else': `
      insights:
        - ${CONTRADICTION} # <- insight-unanswered
      reviews: [{ date: 2026-11-11, kpis: [{ kpi: other }] }]
      objectives: [{ id: grow }]
      kpis: [{ id: share }, { id: other }]
  `,
  'is not answered by a review that has not taken place': `
      insights:
        - ${CONTRADICTION} # <- insight-unanswered
      reviews: [{ date: 2026-11-23, kpis: [{ kpi: share }] }]${ITEMS}
  `,
  'is answered by any review since, not only the newest': `
      insights: [${CONTRADICTION}]
      reviews: [{ date: 2026-11-20 }, { date: 2026-11-12, kpis: [{ kpi: share }] }]${ITEMS}
  `,
  'does not mind what supports or is neutral': `
      insights: [{ date: 2026-11-10, links: [grow] }, { date: 2026-11-10, links: [grow], effect: supports }]${ITEMS}
  `,
  'leaves an insight without links to insight-unlinked': 'insights: [{ date: 2026-11-10, effect: contradicts }]',
  'leaves links that lead nowhere to unknown-id': 'insights: [{ date: 2026-11-10, links: [gorw], effect: contradicts }]',
  'waits for a review that cannot be read': `
      insights: [${CONTRADICTION}]
      reviews: [{ date: 2026-11-20, kpis: [{ kip: share }] }]${ITEMS}
  `,
  'leaves closed items in peace': `
    objectives: [{ id: grow, status: dropped }]
    initiatives: [{ id: work, status: cancelled }]
    insights: [{ date: 2026-11-10, links: [grow, work], effect: contradicts }]
  `,
  'is silent about an insight from the future': { today: '2026-11-09', yaml: `      insights: [${CONTRADICTION}]${ITEMS}` },
});

describe('insight-unanswered', () => {
  it('names the items that are open', () => {
    assert.deepEqual(messagesOf('insight-unanswered', `      insights: [${CONTRADICTION}]${ITEMS}`), [
      'This contradicts grow and share, and no review since has named it: take it up in the next one.',
    ]);
  });
});
