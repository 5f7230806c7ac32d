import assert from 'node:assert/strict';
import type { KpiReference, Settings } from '../../../src/core/model/vision.ts';
import { computeNumbers } from '../../../src/core/progress/numbers.ts';
import { TODAY, workOn } from './kpis-by-status.ts';

function table(settings: Settings, cases: readonly [references: KpiReference[], status: string][]): void {
  for (const [references, status] of cases) {
    const names = references.map((reference) => (typeof reference === 'string' ? reference : JSON.stringify(reference)));
    it(`is ${status} for ${names.join(' + ') || 'nothing'}`, () => {
      assert.equal(computeNumbers(workOn(references, settings), TODAY).initiatives.get('work')?.status, status);
    });
  }
}

const ALIKE: readonly [references: KpiReference[], status: string][] = [
  [[], 'no-kpi'],
  [['other'], 'no-kpi'],
  [['off-track-health'], 'no-kpi'],
  [[{ kpi: 'off-track', weight: 0 }], 'no-kpi'],
  [['achieved'], 'achieved'],
  [['on-track'], 'on-track'],
  [['at-risk'], 'at-risk'],
  [['off-track'], 'off-track'],
  [['not-started'], 'not-started'],
  [['not-started', 'not-started-guardrail'], 'not-started'],
  [['no-data'], 'no-data'],
  [['no-data', 'not-started'], 'no-data'],
  [['kept'], 'on-track'],
  [['broken'], 'off-track'],
  [['achieved', 'no-data'], 'at-risk'],
  [['on-track', 'no-data'], 'at-risk'],
  [['off-track', 'no-data'], 'off-track'],
  [['achieved', 'not-started'], 'achieved'],
  [['off-track', 'not-started'], 'off-track'],
  [['on-track', 'not-started', 'no-data'], 'at-risk'],
  [['on-track', 'off-track-health', 'no-data-health'], 'on-track'],
  [['on-track', { kpi: 'off-track', weight: 0 }, { kpi: 'no-data', weight: 0 }], 'on-track'],
  [['on-track', 'broken'], 'off-track'],
  [['achieved', 'kept'], 'on-track'],
  [['on-track', 'off-track-guardrail'], 'off-track'],
  [['on-track', 'missed-guardrail'], 'off-track'],
  [[{ kpi: 'on-track', target: 40 }], 'achieved'],
];

describe('The status of an item by its worst KPI', () => {
  table({}, [
    ...ALIKE,
    [['achieved', 'on-track'], 'on-track'],
    [['on-track', 'at-risk'], 'at-risk'],
    [['at-risk', 'off-track'], 'off-track'],
    [['off-track', 'achieved', 'on-track'], 'off-track'],
    [['missed'], 'off-track'],
    [['achieved', 'missed'], 'off-track'],
  ]);
});

describe('The status of an item by the average of its KPIs', () => {
  table({ rollup: 'average' }, [
    ...ALIKE,
    [['on-track', 'off-track'], 'at-risk'],
    [['achieved', 'off-track'], 'on-track'],
    [['achieved', 'achieved'], 'achieved'],
    [[{ kpi: 'off-track', weight: 3 }, 'on-track'], 'off-track'],
    [['missed'], 'on-track'],
    [['missed', 'missed'], 'on-track'],
    [['achieved', 'missed'], 'on-track'],
    [['off-track', 'early'], 'off-track'],
    [['early'], 'not-started'],
    [['timeless'], 'no-data'],
    [['off-track', 'timeless'], 'off-track'],
    [['achieved', 'timeless'], 'at-risk'],
    [['achieved', 'off-track', 'broken'], 'off-track'],
    [['achieved', 'off-track', 'no-data'], 'at-risk'],
    [['achieved', 'off-track', 'not-started'], 'on-track'],
    [[{ kpi: 'achieved', target: 50 }, 'off-track'], 'on-track'],
    [[{ kpi: 'achieved', target: 10 }, 'off-track', 'off-track', 'off-track'], 'at-risk'],
  ]);
});
