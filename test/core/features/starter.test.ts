import assert from 'node:assert/strict';
import { starterVision } from '../../../src/core/features/starter.ts';
import { snapshotOf } from '../../support/snapshot.ts';

describe('the starter vision', () => {
  for (const today of ['2026-11-22', '2028-02-29', '2027-01-01', '2026-12-31']) {
    it(`of ${today} has no error`, () => {
      const { findings } = snapshotOf(starterVision('My "shop": # 1', today), { 'src/a.ts': '' }, today);
      assert.deepEqual(findings.filter(({ severity }) => severity === 'error'), []);
    });
  }

  it('has one objective, KPI and initiative, linked to each other', () => {
    const { vision } = snapshotOf(starterVision('shop', '2026-11-22'));
    assert.deepEqual(vision.items.ids(), ['first-objective', 'first-kpi', 'first-initiative']);
    assert.ok(vision.references.every(({ id }) => vision.items.has(id)));
  });

  it('is on track on its first day', () => {
    const { numbers } = snapshotOf(starterVision('shop', '2026-11-22'));
    assert.deepEqual([numbers.kpis.get('first-kpi')?.status, numbers.initiatives.get('first-initiative')?.status], ['on-track', 'on-track']);
  });

  it('explains itself in comments', () => {
    assert.ok(starterVision('shop', '2026-11-22').split('\n').filter((line) => line.startsWith('#')).length >= 5);
  });
});
