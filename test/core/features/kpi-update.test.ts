import assert from 'node:assert/strict';
import { kpiPicks, readKpiValue } from '../../../src/core/features/kpi-update.ts';
import { snapshotOf } from '../../support/snapshot.ts';
import { SMALL_VISION } from '../../support/visions.ts';

const MORE_KPIS = SMALL_VISION.replace(
  'initiatives:\n',
  `  - { id: share, title: Share, definition: d, unit: percent, direction: decrease, baseline: 40, target: 20, owner: a, checkIns: [{ date: 2026-09-01, value: 38 }] }
  - { id: launch, title: Launch, definition: d, unit: launch, direction: milestone, owner: a }
initiatives:
`,
);

describe('the KPIs to choose from', () => {
  it('show value, target, status and the age of the newest check-in', () => {
    const orders = kpiPicks(snapshotOf(SMALL_VISION)).find(({ id }) => id === 'orders');
    assert.deepEqual(orders, {
      id: 'orders',
      label: 'Orders a day',
      description: '150 orders → 200 orders',
      detail: 'on track · newest check-in 7 days ago',
    });
  });

  it('begin with stale ones, then those never measured', () => {
    assert.deepEqual(kpiPicks(snapshotOf(MORE_KPIS)).map(({ id }) => id), ['share', 'launch', 'orders']);
  });
});

describe('a typed value', () => {
  const cases: readonly [kpi: string, typed: string, read: number | boolean | string][] = [
    ['orders', '180', 180],
    ['orders', ' 180 orders ', 180],
    ['orders', '-3.5', -3.5],
    ['orders', '1e400', 'Type a number, such as 200 (in orders).'],
    ['orders', '0x10', 'Type a number, such as 200 (in orders).'],
    ['orders', '', 'Type a number, such as 200 (in orders).'],
    ['orders', 'many', 'Type a number, such as 200 (in orders).'],
    ['share', '30 %', 30],
    ['share', '130', 'A percentage lies between 0 and 100.'],
    ['share', '-1', 'A percentage lies between 0 and 100.'],
    ['launch', 'yes', true],
    ['launch', 'No', false],
    ['launch', '7', 'Type yes if the milestone is reached, no if it is not.'],
    ['nothing', '7', 'There is no KPI "nothing".'],
  ];
  for (const [kpi, typed, expected] of cases) {
    it(`"${typed}" for ${kpi} gives ${String(expected)}`, () => {
      const result = readKpiValue(snapshotOf(MORE_KPIS), kpi, typed);
      assert.equal('value' in result ? result.value : result.problem, expected);
    });
  }

  const hints: readonly [kpi: string, typed: string, hint: string][] = [
    ['orders', '180', '180 orders · better than before · 80 % of the way'],
    ['orders', '120', '120 orders · worse than before: is that right? · 20 % of the way'],
    ['orders', '150', '150 orders · unchanged · 50 % of the way'],
    ['share', '30', '30 % · better than before · 50 % of the way'],
  ];
  for (const [kpi, typed, hint] of hints) {
    it(`"${typed}" for ${kpi} hints at "${hint}"`, () => {
      assert.deepEqual(readKpiValue(snapshotOf(MORE_KPIS), kpi, typed), { value: Number(typed), hint });
    });
  }
});
