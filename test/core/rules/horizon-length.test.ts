import assert from 'node:assert/strict';
import { describeRule, messagesOf } from './support.ts';

const horizon = (start: string, end: string) => `objectives: [{ id: grow, horizon: { start: ${start}, end: ${end} } }]`;

describeRule('horizon-length', {
  'takes 2026-10-01 to 2027-09-30 for 12 months': horizon('2026-10-01', '2027-09-30'),
  'finds a horizon that is a day shorter, on its key': `
    objectives:
      - id: grow
        horizon: { start: 2026-10-01, end: 2027-09-29 } # <- horizon-length
  `,
  'takes 2026-10-01 to 2028-03-31 for 18 months': horizon('2026-10-01', '2028-03-31'),
  'finds a horizon that is a day longer': `${horizon('2026-10-01', '2028-04-01')} # <- horizon-length`,
  'reckons from the middle of a month': horizon('2026-10-15', '2027-10-14'),
  'takes a month later than the 31st for its last day': horizon('2026-08-31', '2028-02-28'),
  'takes a leap day for the start of a year': horizon('2028-02-29', '2029-02-28'),
  'finds one that ends before it starts': `${horizon('2027-10-01', '2026-09-30')} # <- horizon-length`,
  'finds a single day': `${horizon('2027-10-01', '2027-10-01')} # <- horizon-length`,
  'leaves closed objectives in peace': `
    objectives: [{ id: grow, status: achieved, horizon: { start: 2026-10-01, end: 2026-12-31 } }]
  `,
  'leaves a missing or impossible day to the schema': `
    objectives:
      - { id: one, horizon: { start: 2026-10-01 } }
      - { id: two, horizon: { start: 2026-10-01, end: 2027-09-31 } }
      - { id: three }
  `,
  'reckons at the end of the calendar': `${horizon('9999-01-01', '9999-06-30')} # <- horizon-length`,
});

describe('horizon-length', () => {
  it('says what is wrong', () => {
    const flaws = [horizon('2026-01-01', '2026-06-30'), horizon('2026-01-01', '2029-12-31'), horizon('2026-01-01', '2025-12-31')];
    assert.deepEqual(
      flaws.flatMap((yaml) => messagesOf('horizon-length', yaml)).map((message) => message.split(':')[0]),
      ['This horizon is shorter than 12 months', 'This horizon is longer than 18 months', 'This horizon ends before it starts'],
    );
  });
});
