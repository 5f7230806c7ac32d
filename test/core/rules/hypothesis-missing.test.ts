import { describeRule } from './support.ts';

describeRule('hypothesis-missing', {
  'finds an open objective without one, on its id': `
    objectives:
      - title: Win more checkouts
        id: grow # <- hypothesis-missing
  `,
  'takes a key without content for none': `
    objectives:
      - id: grow # <- hypothesis-missing
        hypothesis:
  `,
  'is silent where there is one': 'objectives: [{ id: grow, hypothesis: { believe: in speed } }]',
  'leaves achieved and dropped objectives in peace': `
    objectives: [{ id: one, status: achieved }, { id: two, status: dropped }]
  `,
  'leaves a misspelt key to unknown-key': 'objectives: [{ id: grow, hypotesis: { believe: in speed } }]',
  'leaves another form to the schema': 'objectives: [{ id: grow, hypothesis: in speed }]',
  'stands on the first key of an objective without an id': `
    objectives:
      - title: Win more checkouts # <- hypothesis-missing
        owner: me
  `,
});
