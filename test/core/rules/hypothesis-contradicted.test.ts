import assert from 'node:assert/strict';
import { describeRule, messagesOf, placesOf } from './support.ts';

const SHARE = `
      kpis:
        - { id: share, direction: increase, baseline: 10, target: 40, checkIns: [{ date: 2026-10-01, value: 12 }, { date: 2026-11-01, value: 15 }] }`;

const CONFIDENT = `
      objectives:
        - id: grow
          hypothesis: { confidentWhen: [share >= 20 by 2026-11-15] }${SHARE}`;

const PIVOT = `
      objectives:
        - id: grow
          hypothesis: { pivotIf: [share < 20] }${SHARE}`;

describeRule('hypothesis-contradicted', {
  'finds a condition that does not hold after its date': {
    today: '2026-11-16',
    yaml: `
      objectives:
        - id: grow
          hypothesis:
            confidentWhen:
              - share >= 20 by 2026-11-15 # <- hypothesis-contradicted${SHARE}
    `,
  },
  'gives it its last day': { today: '2026-11-15', yaml: CONFIDENT },
  'is silent where a condition of confidence has no date': `
    objectives: [{ id: grow, hypothesis: { confidentWhen: [share >= 20] } }]
    kpis: [{ id: share, direction: increase, baseline: 10, target: 40, checkIns: [{ date: 2026-11-01, value: 15 }] }]
  `,
  'finds a condition of doubt without a date as soon as it holds': {
    today: '2026-10-01',
    yaml: `
      objectives:
        - id: grow
          hypothesis:
            pivotIf:
              - share < 20 # <- hypothesis-contradicted${SHARE}
    `,
  },
  'finds a condition of doubt from its very date on': {
    today: '2026-11-15',
    yaml: `
      objectives:
        - id: grow
          hypothesis:
            pivotIf:
              - share < 20 by 2026-11-15 # <- hypothesis-contradicted${SHARE}
    `,
  },
  'is silent before the date of a condition of doubt': {
    today: '2026-11-14',
    yaml: `
      objectives: [{ id: grow, hypothesis: { pivotIf: [share < 20 by 2026-11-15] } }]${SHARE}
    `,
  },
  'is answered by a decision about the objective on that very day': {
    today: '2026-12-01',
    yaml: `${CONFIDENT}
      reviews: [{ date: 2026-11-15, decisions: [{ about: grow, decision: persevere }] }]`,
  },
  'is not answered by a decision from before that day': {
    today: '2026-12-01',
    yaml: `
      objectives:
        - id: grow
          hypothesis: { confidentWhen: [share >= 20 by 2026-11-15] } # <- hypothesis-contradicted${SHARE}
      reviews: [{ date: 2026-11-14, decisions: [{ about: grow, decision: persevere }] }]
    `,
  },
  'is not answered by a decision about something else': {
    today: '2026-12-01',
    yaml: `
      objectives:
        - id: grow
          hypothesis: { confidentWhen: [share >= 20 by 2026-11-15] } # <- hypothesis-contradicted${SHARE}
      reviews: [{ date: 2026-11-20, kpis: [{ kpi: share }], decisions: [{ about: share, decision: adjust }] }]
    `,
  },
  'is not answered by a review that has not taken place': {
    today: '2026-11-19',
    yaml: `
      objectives:
        - id: grow
          hypothesis: { confidentWhen: [share >= 20 by 2026-11-15] } # <- hypothesis-contradicted${SHARE}
      reviews: [{ date: 2026-11-20, decisions: [{ about: grow, decision: persevere }] }]
    `,
  },
  'is answered by a decision whose reference is a near miss': {
    today: '2026-12-01',
    yaml: `
      objectives: [{ id: grow-share, hypothesis: { confidentWhen: [share >= 20 by 2026-11-15] } }]${SHARE}
      reviews: [{ date: 2026-11-20, decisions: [{ about: grow-shore, decision: persevere }] }]
    `,
  },
  'is answered by a review from the first check-in of an unbroken run on': {
    today: '2026-11-05',
    yaml: `${PIVOT}
      reviews: [{ date: 2026-10-01, decisions: [{ about: grow, decision: adjust }] }]`,
  },
  'asks again where the condition was not met in between': `
    objectives:
      - id: grow
        hypothesis: { pivotIf: [share < 20] } # <- hypothesis-contradicted
    kpis:
      - id: share
        direction: increase
        checkIns: [{ date: 2026-09-01, value: 12 }, { date: 2026-10-01, value: 25 }, { date: 2026-11-01, value: 15 }]
    reviews: [{ date: 2026-09-02, decisions: [{ about: grow, decision: adjust }] }]
  `,
  'wants a review for each broken condition': {
    today: '2026-12-01',
    yaml: `
      objectives:
        - id: grow
          hypothesis:
            confidentWhen:
              - share >= 20 by 2026-10-15
              - share >= 30 by 2026-11-15 # <- hypothesis-contradicted
            pivotIf:
              - share < 16 by 2026-11-20 # <- hypothesis-contradicted${SHARE}
      reviews: [{ date: 2026-11-01, decisions: [{ about: grow, decision: persevere }] }]
    `,
  },
  'waits for a review that cannot be read': {
    today: '2026-12-01',
    yaml: `${CONFIDENT}
      reviews: [{ date: 2026-11-20, decisons: [{ about: grow, decision: persevere }] }]`,
  },
  'leaves closed objectives in peace': {
    today: '2026-12-01',
    yaml: `
      objectives: [{ id: grow, status: dropped, hypothesis: { confidentWhen: [share >= 20 by 2026-11-15] } }]${SHARE}
    `,
  },
  'leaves a condition about an unknown KPI to unknown-id': {
    today: '2026-12-01',
    yaml: 'objectives: [{ id: grow, hypothesis: { confidentWhen: [shore >= 20 by 2026-11-15] } }]',
  },
  'minds a KPI that was never measured once the day is over': {
    today: '2026-11-16',
    yaml: `
      objectives:
        - id: grow
          hypothesis: { confidentWhen: [share >= 20 by 2026-11-15] } # <- hypothesis-contradicted
      kpis: [{ id: share, direction: increase }]
    `,
  },
});

describe('hypothesis-contradicted', () => {
  it('stands on the condition', () => {
    assert.deepEqual(placesOf('hypothesis-contradicted', CONFIDENT), ['share >= 20 by 2026-11-15']);
  });

  it('says what the numbers are and what to do', () => {
    assert.deepEqual(messagesOf('hypothesis-contradicted', CONFIDENT), [
      '"share >= 20 by 2026-11-15" has not come true (it is 15), which contradicts the hypothesis: review grow and record persevere, adjust, pivot or stop, on 2026-11-15 or later.',
    ]);
    assert.match(messagesOf('hypothesis-contradicted', PIVOT)[0] ?? '', /^"share < 20" has come true \(it is 15\)/);
  });

  it('says that there is no check-in', () => {
    const [message] = messagesOf('hypothesis-contradicted', `
      objectives: [{ id: grow, hypothesis: { confidentWhen: [share >= 20 by 2026-11-15] } }]
      kpis: [{ id: share, direction: increase }]
    `);
    assert.match(message ?? '', /has not come true \(it has no check-in\)/);
  });
});
