import assert from 'node:assert/strict';
import { goalStarts } from '../../../src/core/progress/goal-starts.ts';

describe('The days from which on goals must stand', () => {
  it('are the starts of all KPIs, written or of the items that use them, each once and in order', () => {
    const document = {
      settings: { fiscalYearStart: 4 },
      kpis: [{ id: 'own', start: '2026-11-01' }, { id: 'used' }, { id: 'also' }, { id: 'unused' }, {}],
      objectives: [{ kpis: ['also'], horizon: { start: '2026-11-01', end: '2027-10-31' } }],
      initiatives: [{ quarter: '2026-Q2', kpis: ['used'] }],
    };
    assert.deepEqual(goalStarts(document), ['2026-07-01', '2026-11-01']);
  });

  it('are none in an empty document', () => {
    assert.deepEqual(goalStarts({}), []);
  });
});
