import assert from 'node:assert/strict';
import type { KpiReference } from '../../../src/core/model/vision.ts';
import { computeNumbers } from '../../../src/core/progress/numbers.ts';
import { TODAY, workOn } from './kpis-by-status.ts';

type Row = [progress: number | null, coverage: number | null, known: number | undefined, of: number | undefined];

function average(references: KpiReference[]): Row {
  const work = computeNumbers(workOn(references), TODAY).initiatives.get('work');
  return [work?.progress ?? null, work?.coverage ?? null, work?.known, work?.of];
}

describe('The progress of an initiative', () => {
  const cases: [what: string, references: KpiReference[], row: Row][] = [
    ['is that of its KPI', ['on-track'], [0.5, 1, 1, 1]],
    ['is the mean of its KPIs', ['on-track', 'at-risk'], [0.4, 1, 2, 2]],
    ['weighs them', [{ kpi: 'on-track', weight: 3 }, 'off-track'], [0.4, 1, 2, 2]],
    ['holds each at 1', [{ kpi: 'on-track', target: 25 }, 'at-risk'], [0.65, 1, 2, 2]],
    ['holds each at 0', [{ kpi: 'on-track', target: -25 }, 'at-risk'], [0.15, 1, 2, 2]],
    ['counts shares by their own target', [{ kpi: 'on-track', target: 80 }], [0.625, 1, 1, 1]],
    ['counts KPIs that are over', ['missed', 'on-track'], [0.7, 1, 2, 2]],
    ['leaves out KPIs without a progress and tells how much is covered', ['on-track', 'at-risk', 'no-data'], [0.4, 2 / 3, 2, 3]],
    ['covers by weight and counts by number', [{ kpi: 'on-track', weight: 3 }, 'no-data', 'not-started'], [0.5, 0.6, 1, 3]],
    ['is unknown where no KPI has one', ['no-data', 'not-started'], [null, 0, 0, 2]],
    ['is unknown without KPIs, and so is the coverage', [], [null, null, 0, 0]],
    ['leaves out maintained KPIs', ['on-track', 'kept', 'broken'], [0.5, 1, 1, 1]],
    ['is unknown with maintained KPIs only', ['kept'], [null, null, 0, 0]],
    ['leaves out guardrails', ['on-track', 'off-track-guardrail'], [0.5, 1, 1, 1]],
    ['leaves out health KPIs', ['on-track', 'off-track-health'], [0.5, 1, 1, 1]],
    ['leaves out what has weight 0', ['on-track', { kpi: 'off-track', weight: 0 }, { kpi: 'no-data', weight: 0 }], [0.5, 1, 1, 1]],
    ['is unknown where all has weight 0', [{ kpi: 'on-track', weight: 0 }], [null, null, 0, 0]],
    ['leaves out unknown KPIs', ['on-track', 'other'], [0.5, 1, 1, 1]],
    ['counts small weights in full', [{ kpi: 'on-track', weight: 0.001 }, { kpi: 'no-data', weight: 0.003 }], [0.5, 0.25, 1, 2]],
    ['counts what has no direction yet as not covered', ['on-track', 'aimless'], [0.5, 0.5, 1, 2]],
    ['is unknown where weights overflow', [{ kpi: 'on-track', weight: 1.7e308 }, { kpi: 'at-risk', weight: 1.7e308 }], [null, null, 2, 2]],
  ];
  for (const [what, references, row] of cases) {
    it(what, () => {
      const rounded = average(references).map((value) => (typeof value === 'number' ? Math.round(value * 1e9) / 1e9 : value));
      assert.deepEqual(rounded, row.map((value) => (typeof value === 'number' ? Math.round(value * 1e9) / 1e9 : value)));
    });
  }
});
