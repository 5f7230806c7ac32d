import { describeRule } from './support.ts';

describeRule('landscape-unshared', {
  'finds a briefing that was shared with nobody': `
    title: A vision
    landscape: # <- landscape-unshared
      summary: Checkout is where payments are won.
  `,
  'takes an empty list for nobody': `
    landscape: # <- landscape-unshared
      sharedWith: []
  `,
  'is silent where somebody was given it': 'landscape: { sharedWith: [product] }',
  'leaves a missing briefing to landscape-missing': 'title: A vision',
  'leaves a misspelt key to unknown-key': 'landscape: { sharedwith: [product] }',
  'leaves readers that cannot be read to the schema': 'landscape: { sharedWith: everyone }',
});
