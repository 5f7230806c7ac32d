import { describeRule } from './support.ts';

describeRule('guardrail-missing', {
  'finds an objective that may be reached at any cost': `
    objectives:
      - id: grow # <- guardrail-missing
        kpis: [share]
    kpis: [{ id: share, role: outcome }, { id: fraud, role: guardrail }]
  `,
  'is silent where one of its own KPIs is a guardrail': `
    objectives: [{ id: grow, kpis: [share, fraud] }]
    kpis: [{ id: share }, { id: fraud, role: guardrail }]
  `,
  'does not count the guardrails of its initiatives': `
    objectives:
      - id: grow # <- guardrail-missing
        kpis: [share]
    initiatives: [{ id: work, objective: grow, kpis: [fraud] }]
    kpis: [{ id: share }, { id: fraud, role: guardrail }]
  `,
  'leaves an objective without any KPI to objective-without-kpi': 'objectives: [{ id: grow }, { id: save, kpis: [] }]',
  'leaves an unknown KPI to unknown-id': `
    objectives: [{ id: grow, kpis: [share, froud] }]
    kpis: [{ id: share }, { id: fraud, role: guardrail }]
  `,
  'leaves a role that cannot be read to the schema': `
    objectives: [{ id: grow, kpis: [share] }]
    kpis: [{ id: share, role: gardrail }]
  `,
  'leaves closed objectives in peace': `
    objectives: [{ id: grow, status: dropped, kpis: [share] }]
    kpis: [{ id: share }]
  `,
});
