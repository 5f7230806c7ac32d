import assert from 'node:assert/strict';
import { describeRule, messagesOf } from './support.ts';

describeRule('next-quarter-empty', {
  'finds that nothing is planned next, on the section': `
    title: A vision
    initiatives: # <- next-quarter-empty
      - { id: now, quarter: 2026-Q4, status: active }
      - { id: later, quarter: 2027-Q2, status: planned }
  `,
  'is silent where something is': 'initiatives: [{ id: next, quarter: 2027-Q1, status: proposed }]',
  'does not count what is cancelled': `
    initiatives: # <- next-quarter-empty
      - { id: next, quarter: 2027-Q1, status: cancelled }
  `,
  'stands on the first key of a document without initiatives': `
    title: A vision # <- next-quarter-empty
  `,
  'follows the fiscal year': {
    today: '2026-11-22',
    yaml: `
      settings: { fiscalYearStart: 4 }
      initiatives: [{ id: next, quarter: 2026-Q4, status: planned }]
    `,
  },
  'moves on with the quarter': {
    today: '2027-01-01',
    yaml: 'initiatives: [{ id: next, quarter: 2027-Q1, status: active }] # <- next-quarter-empty',
  },
  'waits for a quarter that cannot be read': 'initiatives: [{ id: next, quarter: 2027Q1, status: planned }]',
  'leaves a misspelt section to unknown-key': 'initatives: [{ id: next, quarter: 2027-Q1, status: planned }]',
});

describe('next-quarter-empty', () => {
  it('names the quarter', () => {
    const [message] = messagesOf('next-quarter-empty', 'initiatives: [{ id: now, quarter: 2026-Q4, status: active }]');
    assert.equal(message, 'Nothing is planned for the next quarter, 2027-Q1: propose at least one initiative.');
  });
});
