import assert from 'node:assert/strict';
import { sparklineSvg } from '../../../../src/core/features/card/sparkline-svg.ts';
import { sparklineOf, type Sparkline } from '../../../../src/core/features/card/sparkline.ts';
import { snapshotOf } from '../../../support/snapshot.ts';

function ofKpi(text: string): Sparkline | undefined {
  const goal = snapshotOf(`apiVersion: vision/v1\nkpis: [{ id: k, ${text} }]\n`).numbers.kpis.get('k')?.goal;
  assert.ok(goal);
  return sparklineOf(goal);
}

const COURSE = 'direction: increase, baseline: 1, target: 5, start: 2026-10-01, due: 2026-12-31';

describe('the sparkline of a KPI', () => {
  it('runs from the baseline through the check-ins, toward the target and the day that it is due', () => {
    const sparkline = ofKpi(`${COURSE}, checkIns: [{ date: 2026-10-11, value: 2 }, { date: 2026-10-21, value: 3 }]`);
    assert.deepEqual(sparkline?.points.map(({ value }) => value), [1, 2, 3]);
    assert.deepEqual(sparkline?.limits, [5]);
    assert.equal((sparkline?.end ?? 0) - (sparkline?.points[0]?.day ?? 0), 91);
  });

  it('has both limits of a band', () => {
    const band = 'direction: maintain-between, target: { min: 2, max: 4 }, checkIns: [{ date: 2026-10-11, value: 3 }, { date: 2026-10-21, value: 3 }]';
    assert.deepEqual(ofKpi(band)?.limits, [2, 4]);
  });

  it('is none where there is no line to draw', () => {
    assert.equal(ofKpi(COURSE), undefined);
    assert.equal(ofKpi('direction: maintain-above, target: 1, checkIns: [{ date: 2026-10-11, value: 3 }]'), undefined);
    assert.equal(ofKpi('direction: milestone, checkIns: [{ date: 2026-10-11, value: false }, { date: 2026-10-12, value: true }]'), undefined);
  });
});

describe('the picture of a sparkline', () => {
  const flat: Sparkline = { points: [{ day: 1, value: 7 }, { day: 2, value: 7 }], limits: [], end: 2 };

  it('draws a course without height through the middle', () => {
    assert.match(sparklineSvg(flat, 'dark'), /points="3,10 93,10"/);
  });

  it('stays within its frame', () => {
    const svg = sparklineSvg({ points: [{ day: 0, value: -50 }, { day: 10, value: 900 }], limits: [1000], end: 20 }, 'light');
    assert.match(svg, /points="3,17 48,4.3"/);
    assert.match(svg, /M0 3H96/);
  });

  it('has colours of its own for every theme', () => {
    const pictures = (['light', 'dark', 'high-contrast', 'high-contrast-light'] as const).map((theme) => sparklineSvg(flat, theme));
    assert.equal(new Set(pictures).size, 4);
  });
});
