import { describeRule } from './support.ts';

describeRule('resources-missing', {
  'reports active and planned initiatives that nobody is named for': `
    initiatives:
      - { id: a, status: active } # <- resources-missing
      - { id: b, status: planned } # <- resources-missing
  `,
  'takes resources without team, budget or note for missing': `
    initiatives:
      - id: a
        status: active
        resources: {} # <- resources-missing
      - id: b
        status: active
        resources: { teams: [], notes: " " } # <- resources-missing
      - id: c
        status: active
        resources: # <- resources-missing
  `,
  'is content with any of the three': `
    initiatives:
      - { id: a, status: active, resources: { teams: [{ team: checkout }] } }
      - { id: b, status: planned, resources: { budget: { amount: 5, currency: EUR } } }
      - { id: c, status: planned, resources: { notes: named in January } }
  `,
  'asks nothing of proposals, of what waits, and of what is over': `
    initiatives:
      - { id: a, status: proposed }
      - { id: b, status: paused }
      - { id: c, status: done }
      - { id: d, status: cancelled }
      - { id: e }
  `,
  'leaves resources that cannot be read, or are misspelt, to their own finding': `
    initiatives:
      - { id: a, status: active, resources: many }
      - { id: b, status: active, resource: { teams: [{ team: checkout }] } }
      - { id: c, status: active, resources: { teams: [checkout] } }
      - { id: d, status: active, resources: { team: [{ team: checkout }] } }
  `,
});
