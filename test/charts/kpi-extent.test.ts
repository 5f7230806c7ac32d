import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { KpiSeries } from '../../src/core/features/dashboard/kpi-series.ts';
import { forecastEnd } from '../../src/charts/forecast-end.ts';
import { extentOf, timeOf } from '../../src/charts/kpi-extent.ts';
import { kpisPage } from '../../src/core/features/dashboard/kpis.ts';
import { snapshotOf } from '../support/snapshot.ts';
import { SMALL_VISION } from '../support/visions.ts';

function seriesOf(change: (text: string) => string = (text) => text): KpiSeries {
  const [series] = kpisPage(snapshotOf(change(SMALL_VISION))).kpis;
  assert.ok(series);
  return series;
}

const dates = ([from, to]: readonly [number, number]) => [from, to].map((time) => new Date(time).toISOString().slice(0, 10));

describe('what the axes of a chart reach over', () => {
  it('is the time from start to due, with today in it', () => {
    assert.deepEqual(dates(extentOf(seriesOf(), '2026-11-22').time), ['2026-10-01', '2026-12-31']);
    assert.deepEqual(dates(extentOf(seriesOf(), '2026-09-01').time), ['2026-09-01', '2026-12-31']);
  });

  it('ends with what was measured once due has passed, however long ago', () => {
    assert.deepEqual(dates(extentOf(seriesOf(), '2029-01-01').time), ['2026-10-01', '2026-12-31']);
  });

  it('is the values from baseline to target, with room', () => {
    assert.deepEqual(extentOf(seriesOf((text) => text.replace('    checkIns:\n      - { date: 2026-11-15, value: 150 }\n', '')), '2026-11-22').values, [92, 208]);
  });

  it('goes not beyond 0 and 100 for a percentage', () => {
    const percent = seriesOf((text) => text.replace('unit: orders', 'unit: percent').replace('baseline: 100', 'baseline: 0').replace('target: 200', 'target: 100').replace('value: 150', 'value: 90'));
    assert.deepEqual(extentOf(percent, '2026-11-22').values, [0, 100]);
  });
});

describe('the end of a forecast', () => {
  const from = { date: '2026-11-01', value: 50, text: '' };

  it('is on the line and among the values of the chart, however steep the line is', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000, max: 1_000_000 }), (value) => {
        const end = forecastEnd(from, { date: '2026-12-31', value, text: '' }, [0, 100]);
        assert.ok(end.value >= 0 && end.value <= 100);
        assert.ok(end.time >= timeOf(from.date) && end.time <= timeOf('2026-12-31'));
      }),
    );
  });
});
