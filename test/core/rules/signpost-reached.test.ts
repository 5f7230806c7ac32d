import assert from 'node:assert/strict';
import { describeRule, fixesOf, messagesOf, textOf } from './support.ts';

const REACH = 'kpis: [{ id: reach, direction: increase, checkIns: [{ date: 2026-11-12, value: 96.2 }] }]';

const REACHED = `
  scenarios:
    - id: instant # the fast future
      signposts:
        - { watch: Nearly all banks can be reached, condition: reach >= 95 }
  ${REACH}
`;

describeRule('signpost-reached', {
  'finds a condition that holds while the scenario is plausible, which is the default': `
    scenarios:
      - id: instant
        signposts:
          - watch: Nearly all banks can be reached
            condition: reach >= 95 # <- signpost-reached
          - watch: All banks can be reached
            condition: reach >= 100
    ${REACH}
  `,
  'is silent before the check-in that makes it hold': { today: '2026-11-11', yaml: REACHED },
  'is silent once the scenario has moved on': `
    scenarios:
      - { id: one, status: emerging, signposts: [{ watch: Banks, condition: reach >= 95 }] }
      - { id: two, status: occurring, signposts: [{ watch: Banks, condition: reach >= 95 }] }
      - { id: three, status: ruled-out, signposts: [{ watch: Banks, condition: reach >= 95 }] }
    ${REACH}
  `,
  'is silent about signposts without a condition': `
    scenarios: [{ id: instant, signposts: [{ watch: Banks, seen: 2026-11-12 }] }]
  `,
  'leaves a condition that cannot be read, or is about nothing, to others': `
    scenarios: [{ id: instant, signposts: [{ watch: Banks, condition: reach > }, { watch: Banks, condition: rich >= 95 }] }]
    ${REACH}
  `,
  'leaves a state that cannot be read to the schema': `
    scenarios: [{ id: instant, status: emergng, signposts: [{ watch: Banks, condition: reach >= 95 }] }]
    ${REACH}
  `,
});

describe('signpost-reached', () => {
  it('says what holds and what to do', () => {
    assert.deepEqual(messagesOf('signpost-reached', REACHED), [
      '"reach >= 95" holds (it is 96.2), and the scenario is still plausible: set its status to emerging or occurring, and go through its decisions.',
    ]);
  });

  it('offers the states that it may have now', () => {
    const withStatus = (status: string) => textOf(REACHED).replace('future\n', `future\n    status: ${status}\n`);
    assert.deepEqual(fixesOf('signpost-reached', REACHED), {
      'Set the scenario to emerging': withStatus('emerging'),
      'Set the scenario to occurring': withStatus('occurring'),
    });
  });
});
