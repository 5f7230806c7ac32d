import { describeRule } from './support.ts';

describeRule('objective-without-kpi', {
  'finds an objective without KPIs': `
    objectives:
      - id: grow # <- objective-without-kpi
  `,
  'finds one whose KPIs are no outcomes': `
    objectives:
      - id: grow # <- objective-without-kpi
        kpis: [fraud, latency]
    kpis: [{ id: fraud, role: guardrail }, { id: latency, role: health }]
  `,
  'is silent where one of them is an outcome, which is the default': `
    objectives: [{ id: grow, kpis: [fraud, share] }]
    kpis: [{ id: fraud, role: guardrail }, { id: share }]
  `,
  'does not count a KPI of weight 0': `
    objectives:
      - id: grow # <- objective-without-kpi
        kpis: [{ kpi: share, weight: 0 }]
    kpis: [{ id: share }]
  `,
  'does not count the KPIs of its initiatives': `
    objectives:
      - id: grow # <- objective-without-kpi
    initiatives: [{ id: work, objective: grow, kpis: [share] }]
    kpis: [{ id: share }]
  `,
  'leaves closed objectives in peace': 'objectives: [{ id: one, status: achieved }, { id: two, status: dropped }]',
  'leaves an unknown KPI to unknown-id': 'objectives: [{ id: grow, kpis: [shore] }]',
  'leaves a misspelt key to unknown-key': 'objectives: [{ id: grow, kpi: [share] }]',
  'leaves a list of another form to the schema': 'objectives: [{ id: one, kpis: share }, { id: two, kpis: [7] }]',
  'leaves a role that cannot be read to the schema': `
    objectives: [{ id: grow, kpis: [share] }]
    kpis: [{ id: share, role: outcom }]
  `,
});
