import assert from 'node:assert/strict';
import { describeRule, messagesOf } from './support.ts';

describeRule('narrative-incomplete', {
  'asks for a narrative on the first key of the document': `
    title: A vision # <- narrative-incomplete
  `,
  'finds a part that is missing, on the section': `
    title: A vision
    narrative: # <- narrative-incomplete
      problem: People wait.
      vision: Nobody waits.
      impact: They stay.
  `,
  'takes an empty text for a missing one': `
    narrative: # <- narrative-incomplete
      problem: People wait.
      vision: Nobody waits.
      roadmap: " "
      impact: They stay.
  `,
  'is silent where all four are told': `
    narrative: { problem: People wait., vision: Nobody waits., roadmap: First speed., impact: They stay. }
  `,
  'leaves a misspelt part to unknown-key': `
    narrative: { problm: People wait., vision: Nobody waits., roadmap: First speed., impact: They stay. }
  `,
  'leaves another form to the schema': 'narrative: once upon a time',
});

describe('narrative-incomplete', () => {
  it('tells all missing parts at once', () => {
    assert.deepEqual(messagesOf('narrative-incomplete', 'narrative: { vision: Nobody waits. }'), [
      'The narrative lacks problem, roadmap and impact: say it in words for everyone.',
    ]);
  });
});
