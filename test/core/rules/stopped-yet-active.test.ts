import assert from 'node:assert/strict';
import { describeRule, findingsIn, fixesOf, messagesOf, textOf } from './support.ts';

const decided = (date: string, decision: string, about = 'work') => `{ date: ${date}, decisions: [{ about: ${about}, decision: ${decision} }] }`;

const STOPPED = `
  initiatives:
    - id: work
      status: active # since spring
  objectives: [{ id: grow }]
  reviews: [${decided('2026-11-09', 'stop')}, ${decided('2026-11-10', 'stop', 'grow')}]
`;

describeRule('stopped-yet-active', {
  'finds an initiative that should have been stopped': `
    initiatives:
      - { id: work, status: active } # <- stopped-yet-active
    reviews: [${decided('2026-11-09', 'stop')}]
  `,
  'finds an objective that is still open': `
    objectives:
      - { id: grow } # <- stopped-yet-active
    reviews: [${decided('2026-11-09', 'stop', 'grow')}]
  `,
  'is silent once they are not active': `
    initiatives: [{ id: work, status: cancelled }, { id: other, status: paused }]
    objectives: [{ id: grow, status: dropped }]
    reviews: [${['work', 'other', 'grow'].map((about) => decided('2026-11-09', 'stop', about)).join(', ')}]
  `,
  'is silent where a later decision has replaced it, whatever the order of the file': `
    initiatives: [{ id: work, status: active }]
    reviews: [${decided('2026-11-09', 'persevere')}, ${decided('2026-10-09', 'stop')}]
  `,
  'minds the later of two decisions only': `
    initiatives:
      - { id: work, status: active } # <- stopped-yet-active
    reviews: [${decided('2026-11-09', 'stop')}, ${decided('2026-10-09', 'adjust')}]
  `,
  'takes the last line for the later of a day': `
    initiatives: [{ id: work, status: active }]
    reviews: [${decided('2026-11-09', 'stop')}, ${decided('2026-11-09', 'adjust')}]
  `,
  'does not count a review that has not taken place': `
    initiatives: [{ id: work, status: active }]
    reviews: [${decided('2026-11-23', 'stop')}]
  `,
  'is silent about KPIs, which are not worked on': `
    kpis: [{ id: share }]
    reviews: [${decided('2026-11-09', 'stop', 'share')}]
  `,
});

describe('stopped-yet-active', () => {
  it('names the review and shows its decision', () => {
    const [first] = findingsIn(STOPPED).filter(({ rule }) => rule === 'stopped-yet-active');
    assert.equal(first?.related?.range.start.line, 4);
    assert.deepEqual(messagesOf('stopped-yet-active', STOPPED), [
      'The review of 2026-11-09 decided to stop this, and it is still active: cancel it, or record a later decision.',
      'The review of 2026-11-10 decided to stop this, and it is still active: drop it, or record a later decision.',
    ]);
  });

  it('offers to carry the decision out', () => {
    assert.deepEqual(fixesOf('stopped-yet-active', STOPPED), {
      'Cancel it': textOf(STOPPED).replace('active', 'cancelled'),
      'Drop it': textOf(STOPPED).replace('{ id: grow }', '{ id: grow, status: dropped }'),
    });
  });
});
