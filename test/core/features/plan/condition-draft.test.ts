import assert from 'node:assert/strict';
import { conditionText, likelyOperator, noBetter, targetReached } from '../../../../src/core/features/plan/condition-draft.ts';

describe('a condition that is suggested', () => {
  it('is written as in the vision', () => {
    assert.equal(conditionText({ kpi: 'orders', operator: '>=', value: 1200, by: '2027-03-31' }), 'orders >= 1200 by 2027-03-31');
    assert.equal(conditionText({ kpi: 'load', operator: '<', value: 0.5 }), 'load < 0.5');
  });

  it('goes the way that is better', () => assert.deepEqual((['increase', 'decrease', 'maintain-above', 'maintain-below'] as const).map(likelyOperator), ['>=', '<=', '>=', '<=']));

  it('says that the target is reached by its day', () => {
    assert.equal(targetReached({ id: 'p95', direction: 'decrease', target: 400, due: '2026-12-31' }), 'p95 <= 400 by 2026-12-31');
    assert.equal(targetReached({ id: 'load', direction: 'maintain-between', target: { min: 1, max: 2 }, due: undefined }), undefined);
  });

  it('says that nothing has become better', () => {
    assert.equal(noBetter({ id: 'p95', direction: 'decrease', baseline: 820, target: 400 }, '2026-12-31'), 'p95 > 820 by 2026-12-31');
    assert.equal(noBetter({ id: 'orders', direction: 'increase', target: 9 }, undefined), 'orders < 9');
  });
});
