import { describeRule } from './support.ts';

describeRule('pivot-missing', {
  'finds a hypothesis that nothing would end, on the objective': `
    objectives:
      - id: grow # <- pivot-missing
        hypothesis:
          believe: in speed
  `,
  'takes an empty list for nothing': `
    objectives:
      - id: grow # <- pivot-missing
        hypothesis: { pivotIf: [] }
  `,
  'is silent where something would': 'objectives: [{ id: grow, hypothesis: { pivotIf: [share < 10] } }]',
  'leaves an objective without hypothesis to hypothesis-missing': 'objectives: [{ id: grow }]',
  'leaves closed objectives in peace': `
    objectives: [{ id: grow, status: dropped, hypothesis: { believe: in speed } }]
  `,
  'leaves a misspelt key to unknown-key': 'objectives: [{ id: grow, hypothesis: { pivotif: [share < 10] } }]',
  'leaves a condition that cannot be read to the schema': 'objectives: [{ id: grow, hypothesis: { pivotIf: [12] } }]',
});
