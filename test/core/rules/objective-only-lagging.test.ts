import { describeRule } from './support.ts';

describeRule('objective-only-lagging', {
  'finds an objective that is told too late': `
    objectives:
      - id: grow # <- objective-only-lagging
        kpis: [revenue, churn]
    kpis: [{ id: revenue, indicator: lagging }, { id: churn, indicator: lagging, role: guardrail }]
  `,
  'is silent where one is leading': `
    objectives: [{ id: grow, kpis: [revenue, trials] }]
    kpis: [{ id: revenue, indicator: lagging }, { id: trials, indicator: leading }]
  `,
  'is silent where one does not say': `
    objectives: [{ id: grow, kpis: [revenue, trials] }]
    kpis: [{ id: revenue, indicator: lagging }, { id: trials }]
  `,
  'leaves an objective without an outcome to objective-without-kpi': `
    objectives: [{ id: grow, kpis: [churn] }, { id: save }]
    kpis: [{ id: churn, indicator: lagging, role: guardrail }]
  `,
  'waits for a KPI that is unknown': `
    objectives: [{ id: grow, kpis: [revenue, trails] }]
    kpis: [{ id: revenue, indicator: lagging }, { id: trials, indicator: leading }]
  `,
  'leaves closed objectives in peace': `
    objectives: [{ id: grow, status: achieved, kpis: [revenue] }]
    kpis: [{ id: revenue, indicator: lagging }]
  `,
});
