import assert from 'node:assert/strict';
import fc from 'fast-check';
import { formatRatio, STATUS_WORDS } from '../../../../src/core/features/format.ts';
import { previewCheckIn, previewLine } from '../../../../src/core/features/kpi/check-in-preview.ts';
import { addCheckIn } from '../../../../src/core/model/edit/add-check-in.ts';
import { edited } from '../../../support/edited.ts';
import { snapshotOf, TODAY } from '../../../support/snapshot.ts';
import { MORE_KPIS } from './support.ts';

const preview = (kpi: string, value: number | boolean, date = TODAY) => previewCheckIn(snapshotOf(MORE_KPIS), kpi, { date, value });

describe('what a check-in would do', () => {
  const cases: readonly [kpi: string, value: number | boolean, line: string][] = [
    ['orders', 180, '180 orders · better than before · 80 % of the way (was 50 %) · on track · will hit its target on 2026-12-07'],
    ['orders', 120, '120 orders · worse than before: is that right? · 20 % of the way (was 50 %) · off track (was on track) · will miss its target: 145.1 orders on 2026-12-31'],
    ['orders', 150, '150 orders · unchanged · 50 % of the way · on track · may miss its target: 189.6 orders on 2026-12-31'],
    ['orders', 200, '200 orders · better than before · 100 % of the way (was 50 %) · achieved (was on track) · will hit its target'],
    ['launch', true, 'reached · achieved (was no data)'],
    ['nothing', 1, ''],
  ];
  for (const [kpi, value, line] of cases) {
    it(`${String(value)} for ${kpi}: ${line}`, () => assert.equal(previewLine(preview(kpi, value)), line));
  }

  it('is said beside how the value was understood', () => {
    const { value } = previewCheckIn(snapshotOf(MORE_KPIS), 'orders', { date: TODAY, value: 153 }, '150 + 3');
    assert.equal(value, '153 orders (150 + 3)');
  });

  it('names the initiatives and objectives whose status or hypothesis changes', () => {
    assert.deepEqual(preview('orders', 200).items, [
      'Grow the shop: on track → achieved, hypothesis being tested → hypothesis supported by the data',
      'A fast cart: on track → achieved',
    ]);
  });

  it('says that an older value does not replace the newest', () => {
    assert.match(preview('orders', 10, '2026-11-01').kpi, /^the newer value of 2026-11-15 stays · 50 % of the way · on track/);
  });

  it('is what the numbers are once it is written, whatever the value and the day', () => {
    const days = fc.integer({ min: 0, max: 60 }).map((days) => new Date(Date.parse(TODAY) - days * 86_400_000).toISOString().slice(0, 10));
    fc.assert(
      fc.property(fc.integer({ min: -500, max: 500 }), days, (value, date) => {
        const checkIn = { date, value };
        const text = edited(MORE_KPIS, addCheckIn(MORE_KPIS, 'orders', checkIn));
        const { status, progress } = snapshotOf(text).numbers.kpis.get('orders') ?? {};
        const { kpi } = previewCheckIn(snapshotOf(MORE_KPIS), 'orders', checkIn);
        assert.ok(status && kpi.includes(STATUS_WORDS[status]), kpi);
        assert.ok(kpi.includes(`${formatRatio(progress)} of the way`), kpi);
      }),
      { numRuns: 40 },
    );
  });
});
