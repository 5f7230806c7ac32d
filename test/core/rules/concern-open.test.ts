import assert from 'node:assert/strict';
import { describeRule, messagesOf } from './support.ts';

const CONCERN = 'feedback: [{ id: fees, stance: concern, date: 2026-11-01 }]';

describeRule('concern-open', {
  'is silent for 14 days and 7 of grace': { today: '2026-11-22', yaml: CONCERN },
  'finds a concern the day after': {
    today: '2026-11-23',
    yaml: `
      feedback:
        - stance: concern
          date: 2026-11-01
          id: fees # <- concern-open
    `,
  },
  'finds a block too': { today: '2026-11-23', yaml: CONCERN.replace('concern', 'block').concat(' # <- concern-open') },
  'follows the days of grace that are set': {
    today: '2026-11-16',
    yaml: `
      settings: { graceDays: 0 }
      ${CONCERN} # <- concern-open
    `,
  },
  'does not mind support': { today: '2027-11-23', yaml: CONCERN.replace('concern', 'support') },
  'is silent once it is answered': {
    today: '2027-11-23',
    yaml: `
      feedback:
        - { id: one, stance: concern, date: 2026-11-01, status: accepted }
        - { id: two, stance: block, date: 2026-11-01, status: rejected }
        - { id: three, stance: concern, date: 2026-11-01, status: done }
    `,
  },
  'leaves a date or state that cannot be read to the schema': {
    today: '2027-11-23',
    yaml: `
      feedback:
        - { id: one, stance: concern, date: 2026-11-31 }
        - { id: two, stance: concern, date: 2026-11-01, status: dune }
    `,
  },
});

describe('concern-open', () => {
  it('says for how long', () => {
    const [message] = messagesOf('concern-open', CONCERN, '2027-01-20');
    assert.match(message ?? '', /^This concern has been open for 80 days: /);
  });
});
