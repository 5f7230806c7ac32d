import assert from 'node:assert/strict';
import { describeRule, findingsIn, messagesOf } from './support.ts';

const TWICE = `
  objectives:
    - id: grow
  kpis:
    - id: grow # <- duplicate-id
`;

describeRule('duplicate-id', {
  'finds an id of another item of any kind, on the second': TWICE,
  'makes one finding of each further use': `
    kpis:
      - id: share
      - id: share # <- duplicate-id
      - id: share # <- duplicate-id
  `,
  'looks into trends, decisions and feedback as well': `
    landscape: { trends: [{ id: one }] }
    scenarios:
      - id: two
        decisions:
          - id: one # <- duplicate-id
    feedback:
      - id: two # <- duplicate-id
  `,
  'is silent where each has its own': 'kpis: [{ id: share }, { id: shares }]',
  'takes __proto__ and constructor for names like any other': 'kpis: [{ id: constructor }, { id: valueof }]',
  'leaves items without an id to the schema': 'kpis: [{ title: Share }, { title: Share }]',
});

describe('duplicate-id', () => {
  it('shows where the id is used first', () => {
    const [finding] = findingsIn(TWICE).filter(({ rule }) => rule === 'duplicate-id');
    assert.equal(finding?.related?.range.start.line, 1);
  });

  it('says what has the id already', () => {
    assert.deepEqual(messagesOf('duplicate-id', TWICE), ['"grow" is already the id of an objective: give this KPI a name of its own.']);
  });
});
