import assert from 'node:assert/strict';
import { describeRule, messagesOf } from './support.ts';

describeRule('too-few-objectives', {
  'finds two': `
    title: A vision
    objectives: # <- too-few-objectives
      - { id: one }
      - { id: two }
  `,
  'counts those only that are open': `
    objectives: # <- too-few-objectives
      - { id: one }
      - { id: two }
      - { id: three, status: achieved }
      - { id: four, status: dropped }
  `,
  'is silent at three': 'objectives: [{ id: one }, { id: two }, { id: three }]',
  'counts a state that cannot be read': 'objectives: [{ id: one }, { id: two }, { id: three, status: opne }]',
  'leaves a missing section to the schema': 'title: A vision',
  'leaves an empty section to the schema': 'objectives: []',
  'leaves an entry that cannot be read to the schema': 'objectives: [{ id: one }, { id: two }, three]',
});

describe('too-few-objectives', () => {
  const count = (yaml: string) => messagesOf('too-few-objectives', yaml).map((message) => message.split(' open')[0]);

  it('says how many there are', () => {
    assert.deepEqual(count('objectives: [{ id: one }, { id: two }]'), ['Only two objectives are']);
    assert.deepEqual(count('objectives: [{ id: one }]'), ['Only one objective is']);
    assert.deepEqual(count('objectives: [{ id: one, status: achieved }]'), ['No objective is']);
  });
});
