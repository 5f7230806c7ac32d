import assert from 'node:assert/strict';
import { kpiPicks } from '../../../../src/core/features/kpi/kpi-picks.ts';
import { snapshotOf } from '../../../support/snapshot.ts';
import { SMALL_VISION } from '../../../support/visions.ts';
import { MORE_KPIS } from './support.ts';

const order = (vision: string, lastUsed?: readonly string[]) => kpiPicks(snapshotOf(vision), lastUsed).map(({ id, group }) => `${group} ${id}`);

describe('the KPIs to choose from', () => {
  it('show value, target, status and the age of the newest check-in', () => {
    const orders = kpiPicks(snapshotOf(SMALL_VISION)).find(({ id }) => id === 'orders');
    assert.deepEqual(orders, {
      id: 'orders',
      group: 'other',
      label: 'Orders a day',
      description: '150 orders → 200 orders',
      detail: 'on track · newest check-in 7 days ago',
    });
  });

  it('begin with stale ones, then those never measured', () => {
    assert.deepEqual(order(MORE_KPIS), ['stale share', 'other launch', 'other revenue', 'other orders']);
  });

  it('have those last used before all else, the latest first', () => {
    assert.deepEqual(order(MORE_KPIS, ['orders', 'revenue', 'gone']), ['last-used orders', 'last-used revenue', 'stale share', 'other launch']);
  });

  it('do not repeat one that already has a value of today', () => {
    const updated = MORE_KPIS.replace('2026-11-15, value: 150', '2026-11-22, value: 150');
    assert.deepEqual(order(updated, ['orders']).at(-1), 'other orders');
  });
});
