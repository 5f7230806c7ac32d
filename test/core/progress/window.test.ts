import assert from 'node:assert/strict';
import type { Initiative, Kpi, Objective, VisionDocument } from '../../../src/core/model/vision.ts';
import { computeNumbers } from '../../../src/core/progress/numbers.ts';

function windowIn(document: VisionDocument): [start: string | null, due: string | null] {
  const numbers = computeNumbers(document, '2026-11-22').kpis.get('speed');
  return [numbers?.start ?? null, numbers?.due ?? null];
}

function withUsers(own: Kpi, objectives: Objective[], initiatives: Initiative[] = []): VisionDocument {
  return { kpis: [{ id: 'speed', ...own }], objectives, initiatives };
}

const year: Objective = { id: 'year', horizon: { start: '2026-10-01', end: '2027-09-30' }, kpis: ['speed'] };
const autumn: Initiative = { id: 'autumn', quarter: '2026-Q3', kpis: ['speed'] };

describe('The window of a KPI', () => {
  it('is its own start and due', () => {
    const own = { start: '2026-11-01', due: '2026-11-30' };
    assert.deepEqual(windowIn(withUsers(own, [year], [autumn])), ['2026-11-01', '2026-11-30']);
  });

  it('is else from the earliest start to the latest end of the items that use it', () => {
    assert.deepEqual(windowIn(withUsers({}, [year], [autumn])), ['2026-07-01', '2027-09-30']);
  });

  it('is filled in at each end apart', () => {
    assert.deepEqual(windowIn(withUsers({ start: '2026-11-01' }, [year])), ['2026-11-01', '2027-09-30']);
    assert.deepEqual(windowIn(withUsers({ due: '2026-11-30' }, [year])), ['2026-10-01', '2026-11-30']);
  });

  it('asks closed items too', () => {
    const closed: Initiative = { ...autumn, status: 'cancelled' };
    assert.deepEqual(windowIn(withUsers({}, [{ ...year, status: 'dropped' }], [closed])), ['2026-07-01', '2027-09-30']);
  });

  it('asks items that give it no weight, name it with their own date, or have no id', () => {
    const users: Initiative[] = [
      { quarter: '2026-Q1', kpis: [{ kpi: 'speed', weight: 0 }] },
      { quarter: '2026-Q4', kpis: [{ kpi: 'speed', by: '2026-11-15' }] },
    ];
    assert.deepEqual(windowIn(withUsers({}, [], users)), ['2026-01-01', '2026-12-31']);
  });

  it('follows the fiscal year', () => {
    const document = { ...withUsers({}, [], [autumn]), settings: { fiscalYearStart: 4 } };
    assert.deepEqual(windowIn(document), ['2026-10-01', '2026-12-31']);
  });

  it('does not come from conditions', () => {
    const hypothesis = { confidentWhen: ['speed > 5'] };
    assert.deepEqual(windowIn(withUsers({}, [{ ...year, kpis: [], hypothesis }])), [null, null]);
  });

  it('takes from half-written items what they say', () => {
    const users: Objective[] = [{ kpis: ['speed'] }, { horizon: { end: '2027-01-31' }, kpis: ['speed', {}] }, { kpis: ['speed'] }];
    assert.deepEqual(windowIn(withUsers({}, users, [{ quarter: 'soon', kpis: ['speed'] }])), [null, '2027-01-31']);
  });

  it('is unknown for a KPI that nothing uses', () => {
    assert.deepEqual(windowIn(withUsers({}, [{ ...year, kpis: ['other'] }])), [null, null]);
  });
});
