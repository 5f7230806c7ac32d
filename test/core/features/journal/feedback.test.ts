import assert from 'node:assert/strict';
import { addFeedback, feedbackFunctions } from '../../../../src/core/features/journal/feedback.ts';
import { edited, newLines } from '../../../support/edited.ts';
import { snapshotOf } from '../../../support/snapshot.ts';
import { SMALL_VISION } from '../../../support/visions.ts';

const HEARD = `${SMALL_VISION}feedback:
  - id: sales-yes
    from: sales
    by: "@s"
    date: 2026-11-01
    about: [grow]
    stance: support
    said: Yes please
`;

describe('feedback that is recorded', () => {
  it('is written behind the last, with an id of its own', () => {
    const result = addFeedback(HEARD, snapshotOf(HEARD), { from: 'finance', by: '@f', about: ['fast-cart', 'grow'], stance: 'concern', said: 'It costs: too much' });
    assert.deepEqual(newLines(HEARD, edited(HEARD, result)), [
      '  - id: finance-it-costs-too-much',
      '    from: finance',
      '    by: "@f"',
      '    date: 2026-11-22',
      '    about: [fast-cart, grow]',
      '    stance: concern',
      '    said: "It costs: too much"',
    ]);
  });

  it('is asked first of those who have said nothing yet', () => {
    assert.deepEqual(feedbackFunctions(snapshotOf(HEARD)), ['product', 'finance', 'sales']);
  });
});
