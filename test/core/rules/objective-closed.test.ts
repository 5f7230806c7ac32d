import assert from 'node:assert/strict';
import { describeRule, messagesOf } from './support.ts';

const OBJECTIVES = 'objectives: [{ id: grow }, { id: won, status: achieved }, { id: lost, status: dropped }]';

describeRule('objective-closed', {
  'finds active work for an objective that is over': `
    ${OBJECTIVES}
    initiatives:
      - { id: one, objective: won, status: active } # <- objective-closed
      - { id: two, objective: [grow, lost], status: active } # <- objective-closed
  `,
  'is silent where the objective is open': `
    ${OBJECTIVES}
    initiatives: [{ id: work, objective: grow, status: active }]
  `,
  'asks active initiatives only': `
    ${OBJECTIVES}
    initiatives: [{ id: one, objective: won, status: done }, { id: two, objective: lost, status: planned }, { id: three, objective: lost, status: cancelled }]
  `,
  'leaves an unknown objective to unknown-id': `
    ${OBJECTIVES}
    initiatives: [{ id: work, objective: wan, status: active }]
  `,
});

describe('objective-closed', () => {
  it('says what has become of the objective', () => {
    assert.deepEqual(messagesOf('objective-closed', `${OBJECTIVES}\ninitiatives: [{ id: work, objective: lost, status: active }]`), [
      'This initiative is active and serves lost, which is dropped: end the work, or name an objective that is open.',
    ]);
  });
});
