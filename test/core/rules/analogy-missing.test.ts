import { describeRule } from './support.ts';

describeRule('analogy-missing', {
  'finds a narrative without a picture': `
    title: A vision
    narrative: # <- analogy-missing
      problem: People wait.
  `,
  'takes an empty text for none': `
    narrative: # <- analogy-missing
      problem: People wait.
      analogy: ""
  `,
  'is silent where there is one': 'narrative: { problem: People wait., analogy: A second till opens. }',
  'leaves a missing narrative to narrative-incomplete': 'title: A vision',
  'leaves a narrative that tells nothing to narrative-incomplete': 'narrative: { notDoing: [a card scheme] }',
});
