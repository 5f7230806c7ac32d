import assert from 'node:assert/strict';
import type { Kpi, KpiReference } from '../../../src/core/model/vision.ts';
import { computeNumbers } from '../../../src/core/progress/numbers.ts';
import type { Share } from '../../../src/core/progress/share.ts';
import { checkIns, kpi, on } from './samples.ts';

function shares(references: KpiReference[], changes: Kpi = {}, today = 50): readonly Share[] {
  const document = { kpis: [kpi({ checkIns: checkIns([50, 40]), ...changes })], initiatives: [{ id: 'work', kpis: references }] };
  return computeNumbers(document, on(today)).initiatives.get('work')?.shares ?? [];
}

function share(reference: KpiReference, changes: Kpi = {}, today = 50): Share {
  const [only] = shares([reference], changes, today);
  assert.ok(only);
  return only;
}

describe("An item's share of a KPI", () => {
  it('is the KPI itself where it is named by id, with weight 1', () => {
    const { kpi: whole, weight, own, numbers } = share('sample');
    assert.deepEqual([whole.id, weight, own, numbers], ['sample', 1, false, whole]);
  });

  it('is the KPI itself where only a weight is given', () => {
    const { kpi: whole, weight, own, numbers } = share({ kpi: 'sample', weight: 2 });
    assert.deepEqual([weight, own, numbers], [2, false, whole]);
  });

  it('may have weight 0', () => assert.equal(share({ kpi: 'sample', weight: 0 }).weight, 0));

  it('goes to its own target', () => {
    const { own, numbers, kpi: whole } = share({ kpi: 'sample', target: 50 });
    assert.deepEqual([own, numbers.progress, numbers.expected, numbers.due], [true, 0.8, 0.5, on(100)]);
    assert.equal(whole.progress, 0.4);
  });

  it('goes to its own date', () => {
    const { own, numbers } = share({ kpi: 'sample', by: on(80) });
    assert.deepEqual([own, numbers.progress, numbers.expected, numbers.due], [true, 0.4, 0.625, on(80)]);
  });

  it('goes to its own target by its own date', () => {
    const { numbers } = share({ kpi: 'sample', target: 50, by: on(50) });
    assert.deepEqual([numbers.progress, numbers.expected, numbers.status], [0.8, 1, 'at-risk']);
  });

  it('keeps the start of the KPI', () => assert.equal(share({ kpi: 'sample', by: on(80) }).numbers.start, on(0)));

  it('has a status of its own', () => {
    assert.equal(share({ kpi: 'sample', target: 40 }).numbers.status, 'achieved');
    assert.equal(share({ kpi: 'sample', by: on(49) }).numbers.status, 'missed');
  });

  it('has a forecast of its own', () => {
    const { forecast } = share({ kpi: 'sample', target: 80, by: on(75) }).numbers;
    assert.deepEqual([forecast?.verdict, forecast?.value, forecast?.hit], ['may-miss', 60, on(100)]);
  });

  it('is not bound by the plan of the KPI', () => {
    const plan = [{ date: on(50), value: 10 }];
    assert.equal(share('sample', { plan }).numbers.expected, 0.1);
    assert.equal(share({ kpi: 'sample', target: 80 }, { plan }).numbers.expected, 0.5);
    assert.equal(share({ kpi: 'sample', by: on(100) }, { plan }).numbers.expected, 0.5);
  });

  it('is due at once where its date comes before the start', () => {
    assert.equal(share({ kpi: 'sample', by: on(-10) }, { checkIns: checkIns([0, 0]) }, 0).numbers.expected, 1);
  });

  it('may ask for its own band, within the same critical limit', () => {
    const band: Kpi = { direction: 'maintain-between', target: { min: 0, max: 50 }, critical: { min: 0, max: 60 } };
    assert.equal(share('sample', band).numbers.status, 'on-track');
    assert.equal(share({ kpi: 'sample', target: { min: 0, max: 30 } }, band).numbers.status, 'at-risk');
  });

  it('keeps the target where it only has its own date', () => {
    assert.equal(share({ kpi: 'sample', by: on(80) }, { baseline: undefined, target: 40 }).numbers.status, 'achieved');
    assert.equal(share({ kpi: 'sample', by: on(80) }, { direction: 'maintain-above', target: 40 }).numbers.status, 'on-track');
  });

  it('has its own date for a milestone, and no target', () => {
    const milestone: Kpi = { direction: 'milestone', checkIns: checkIns([10, false]) };
    assert.equal(share({ kpi: 'sample', target: 7, by: on(50) }, milestone).numbers.status, 'off-track');
    assert.equal(share({ kpi: 'sample', target: 7, by: on(50) }, milestone, 49).numbers.status, 'on-track');
  });

  it('has no progress where its own target is of another type', () => {
    assert.equal(share({ kpi: 'sample', target: { min: 1, max: 2 } }).numbers.progress, null);
  });

  it('takes an unreadable date as none', () => assert.equal(share({ kpi: 'sample', by: 'soon' }).own, false));

  it('is left out where the KPI is unknown or missing, or the name of something built in', () => {
    assert.deepEqual(shares(['other', {}, { weight: 2 }, '__proto__', 'constructor']), []);
  });

  it('is left out where no KPI is named, even with a KPI whose id is empty', () => {
    assert.deepEqual(shares([{}, { weight: 2 }], { id: '' }), []);
  });

  it('stands in the order of the item, each time it is named', () => {
    assert.deepEqual(shares(['sample', 'other', { kpi: 'sample', weight: 3 }]).map(({ weight }) => weight), [1, 3]);
  });
});
