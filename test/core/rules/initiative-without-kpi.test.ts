import { describeRule } from './support.ts';

describeRule('initiative-without-kpi', {
  'finds an active initiative that moves no number': `
    initiatives:
      - { id: work, status: active } # <- initiative-without-kpi
      - { id: more, status: active, kpis: [] } # <- initiative-without-kpi
  `,
  'is silent where it names one': 'initiatives: [{ id: work, status: active, kpis: [share] }]',
  'asks active initiatives only': `
    initiatives:
      - { id: one, status: proposed }
      - { id: two, status: planned }
      - { id: three, status: paused }
      - { id: four, status: done }
      - { id: five, status: cancelled }
      - { id: six }
  `,
  'leaves a misspelt key to unknown-key': 'initiatives: [{ id: work, status: active, kpi: [share] }]',
  'leaves a list that cannot be read to the schema': `
    initiatives: [{ id: one, status: active, kpis: share }, { id: two, status: active, kpis: [12] }]
  `,
});
