import assert from 'node:assert/strict';
import { describeRule, fixesOf, messagesOf, textOf } from './support.ts';

const WHOLE = `
  title: A vision
  owner: me
  objectives: [{ id: grow, title: Grow, owner: me, horizon: { start: 2026-10-01, end: 2027-12-31 } }]`;

describeRule('schema', {
  'is silent where all that is required is there': WHOLE,
  'finds what is missing, on the id of its item': `${WHOLE}
  kpis:
    - title: Share
      id: share # <- schema
      definition: ours ÷ all
      unit: percent
      direction: increase
  `,
  'finds a day that the calendar does not have': `${WHOLE}
  landscape: { updated: 2026-02-30, summary: It is cold. } # <- schema
  `,
  'finds a word that is none of a few': `${WHOLE}
  settings: { rollup: wurst } # <- schema
  `,
  'finds a time zone that does not exist': `${WHOLE}
  settings: { timezone: Middle/Earth } # <- schema
  `,
  'finds numbers that are none': `${WHOLE}
  settings: { graceDays: .nan } # <- schema
  cadence: { review: 0d } # <- schema
  `,
  'finds each entry of a list that is not of its form': `${WHOLE}
  initiatives:
    - id: work
      title: Work
      objective:
        - 7 # <- schema
        - grow
        - { id: grow } # <- schema
      owner: me
      quarter: 2026-Q4
      status: planned
  `,
  'finds a condition that cannot be read': `${WHOLE}
  scenarios:
    - { id: cash, title: Cash, narrative: Tills., signposts: [{ watch: Tills, condition: share > }] } # <- schema
  `,
  'leaves a malformed id to itself, and references to that text in peace': `${WHOLE}
  landscape:
    updated: 2026-11-01
    summary: Wallets.
    trends:
      - { id: Big Wallets, title: Wallets, kind: industry, implication: Speed } # <- schema
  insights: [{ date: 2026-11-01, title: Wallets, links: [Big Wallets] }]
  `,
});

describe('schema', () => {
  it('says what is expected', () => {
    assert.deepEqual(messagesOf('schema', `${WHOLE}\n  cadence: { review: monthly }`), [
      '"review" must be a duration such as 7d, 2w, 1M or 1Q, not "monthly".',
    ]);
  });

  it('offers the word that was probably meant', () => {
    const yaml = `${WHOLE}\n  settings: { rollup: averge }`;
    assert.deepEqual(fixesOf('schema', yaml), { 'Change to "average"': textOf(yaml).replace('averge', 'average') });
  });

  it('says what stands there where a word is wanted', () => {
    assert.deepEqual(messagesOf('schema', `${WHOLE}\n  settings: { rollup: { worst: 1 }, timezone: [Europe] }`), [
      '"rollup" must be one of worst, average, not keys with values.',
      '"timezone" must be text, not a list.',
    ]);
  });
});
