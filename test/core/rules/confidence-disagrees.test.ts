import { describeRule } from './support.ts';

/** A KPI that should be at half way today. */
function kpi(value: number, confidence: string): string {
  return `{ id: a, direction: increase, baseline: 0, target: 100, start: 2026-10-22, due: 2026-12-23, checkIns: [{ date: 2026-11-20, value: ${value}${confidence} }] }`;
}

describeRule('confidence-disagrees', {
  'reports a confident check-in of a KPI that is off track': `
    kpis:
      - id: a
        direction: increase
        baseline: 0
        target: 100
        start: 2026-10-22
        due: 2026-12-23
        checkIns:
          - { date: 2026-11-20, value: 10, confidence: 0.7 } # <- confidence-disagrees
          - { date: 2026-11-10, value: 9, confidence: 0.9 }
  `,
  'is silent where the confidence is lower': `
    kpis:
      - ${kpi(10, ', confidence: 0.69')}
  `,
  'is silent where nobody says how confident they are': `
    kpis:
      - ${kpi(10, '')}
  `,
  'is silent where the KPI is at least at risk': `
    kpis:
      - ${kpi(40, ', confidence: 0.9')}
  `,
  'is silent once the KPI is due: then it is missed, whatever was hoped': {
    today: '2026-12-24',
    yaml: `
      kpis:
        - ${kpi(10, ', confidence: 0.9')}
    `,
  },
  'leaves a KPI in peace that only closed items use': `
    kpis:
      - ${kpi(10, ', confidence: 0.9')}
    objectives:
      - { id: in-store, status: dropped, kpis: [a] }
  `,
});
