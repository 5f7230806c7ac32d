import assert from 'node:assert/strict';
import { visionLenses } from '../../../src/core/features/vision-lenses.ts';
import { snapshotOf } from '../../support/snapshot.ts';
import { SMALL_VISION } from '../../support/visions.ts';

const FILES = { 'src/cart/add.ts': '// TODO(fast-cart): cache\n', 'src/cart/list.ts': '' };

function lensesAbove(id: string) {
  const line = SMALL_VISION.split('\n').findIndex((text) => text.endsWith(`id: ${id}`));
  return visionLenses(snapshotOf(SMALL_VISION, FILES)).filter(({ at }) => at.line === line);
}

describe('the lenses of the vision', () => {
  it('offer the dashboard above its title', () => {
    const [first] = visionLenses(snapshotOf(SMALL_VISION));
    assert.deepEqual([first?.at.line, first?.title, first?.action], [1, 'Open the dashboard', { kind: 'open-dashboard' }]);
  });

  it('give an initiative its files, markers and progress', () => {
    assert.deepEqual(lensesAbove('fast-cart').map(({ title }) => title), ['2 files · 1 marker · 50 % · on track']);
  });

  it('give an objective its progress, delivery and hypothesis', () => {
    assert.deepEqual(lensesAbove('grow').map(({ title }) => title), ['50 % · on track · delivery 50 % · hypothesis being tested']);
  });

  it('offer to update a KPI beside where it stands', () => {
    const [update, standing] = lensesAbove('orders');
    assert.deepEqual([update?.title, update?.action], ['Update', { kind: 'update-kpi', kpi: 'orders' }]);
    assert.equal(standing?.title, 'on track · 50 % · 150 orders → 200 orders · checked in 7 days ago');
  });
});
