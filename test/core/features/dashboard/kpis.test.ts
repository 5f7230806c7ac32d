import assert from 'node:assert/strict';
import type { KpiSeries } from '../../../../src/core/features/dashboard/kpi-series.ts';
import { kpisPage } from '../../../../src/core/features/dashboard/kpis.ts';
import { snapshotOf, TODAY } from '../../../support/snapshot.ts';
import { SMALL_VISION } from '../../../support/visions.ts';

/** The small vision with one more KPI, of the fields given in one line. */
function withKpi(fields: string): string {
  return SMALL_VISION.replace('initiatives:\n', `  - { id: extra, title: Extra, definition: d, owner: "@a", ${fields} }\ninitiatives:\n`);
}

function seriesIn(text: string, id = 'extra', today = TODAY): KpiSeries {
  const found = kpisPage(snapshotOf(text, {}, today)).kpis.find((series) => series.id === id);
  assert.ok(found);
  return found;
}

const orders = (today = TODAY) => seriesIn(SMALL_VISION, 'orders', today);

describe('the course of a KPI', () => {
  it('leads from the baseline to the target, through the points of a plan', () => {
    const dates = ({ plan }: KpiSeries) => plan.map(({ date, value }) => `${date} ${value}`);
    assert.deepEqual(dates(orders()), ['2026-10-01 100', '2026-12-31 200']);
    const planned = SMALL_VISION.replace('    baseline: 100\n', '    baseline: 100\n    plan: [{ date: 2026-11-30, value: 120 }, { date: 2027-05-01, value: 999 }]\n');
    assert.deepEqual(dates(seriesIn(planned, 'orders')), ['2026-10-01 100', '2026-11-30 120', '2026-12-31 200']);
  });

  it('says what is expected today, between start and due only', () => {
    assert.deepEqual(orders().expectedToday, { date: TODAY, value: 100 + (100 * 52) / 91, text: '157.1 orders' });
    assert.equal(orders('2026-09-01').expectedToday, null);
    assert.equal(orders('2027-01-01').expectedToday, null);
  });

  it('holds each check-in with who took it, how sure they are and what they noted', () => {
    const text = SMALL_VISION.replace('value: 150 }', 'value: 150, by: "@b", confidence: 0.4, note: "a <b>note</b>" }');
    assert.deepEqual(seriesIn(text, 'orders').checkIns, [{ date: '2026-11-15', value: 150, text: '150 orders', by: '@b', confidence: 0.4, note: 'a <b>note</b>' }]);
  });

  it('is drawn on by the forecast, to the due day and to the day that hits the target', () => {
    const { forecast } = orders();
    assert.equal(forecast?.verdict, 'will-hit');
    assert.deepEqual([forecast?.from.date, forecast?.to.date, forecast?.hit?.date, forecast?.hit?.value], ['2026-11-15', '2026-12-31', '2026-12-30', 200]);
    assert.match(forecast?.text ?? '', /^will hit its target on 2026-12-30$/);
  });

  it('says in words what the picture shows', () => {
    assert.equal(orders().summary, 'on track; now 150 orders; target 200 orders by 2026-12-31; progress 50 %, expected 57 %; will hit its target on 2026-12-30; checked in 7 days ago');
  });

  it('names who counts on it, and the objectives behind initiatives', () => {
    const { users, objectives } = orders();
    assert.deepEqual(users.map(({ kind, id }) => `${kind} ${id}`), ['objective grow', 'initiative fast-cart']);
    assert.deepEqual(objectives, ['grow']);
  });

  it('of what is to be kept has its limits, open sides as null', () => {
    const below = seriesIn(withKpi('unit: bps, direction: maintain-below, target: 10, critical: 14, checkIns: [{ date: 2026-11-01, value: 9 }]'));
    assert.deepEqual([below.kept, below.tolerated], [{ min: null, max: 10, text: 'at most 10 bps' }, { min: null, max: 14, text: 'at most 14 bps' }]);
    const between = seriesIn(withKpi('unit: percent, direction: maintain-between, target: { min: 35, max: 60 }'));
    assert.deepEqual(between.kept, { min: 35, max: 60, text: '35 % to 60 %' });
    assert.deepEqual([below.plan, below.target, below.expectedToday, below.forecast], [[], null, null, null]);
    assert.match(below.progressText, /^kept in 1 of 1 periods$/);
  });

  it('of a milestone is reached or not, without a way between', () => {
    const milestone = seriesIn(withKpi('unit: go, direction: milestone, due: 2026-12-31, checkIns: [{ date: 2026-11-01, value: false }]'));
    assert.deepEqual(milestone.checkIns.map(({ value, text }) => [value, text]), [[0, 'not reached']]);
    assert.deepEqual([milestone.plan, milestone.target, milestone.unit, milestone.progressText], [[], { date: '2026-12-31', value: 1, text: 'reached' }, '', '']);
  });

  it('stays unknown where nothing is known: never 0', () => {
    const unknown = seriesIn(withKpi('unit: ms, direction: decrease, target: 5'));
    assert.deepEqual([unknown.valueText, unknown.progress, unknown.expected, unknown.progressText, unknown.plan, unknown.checkIns, unknown.forecast], ['–', null, null, '', [], [], null]);
    assert.deepEqual(unknown.target, { date: null, value: 5, text: '5 ms' });
  });

  it('survives being sent as JSON', () => {
    const page = kpisPage(snapshotOf(withKpi('unit: bps, direction: maintain-above, target: 10')));
    assert.deepEqual(JSON.parse(JSON.stringify(page)), page);
  });

  it('of a half-written KPI is empty, not broken', () => {
    const text = SMALL_VISION.replace('initiatives:\n', '  - id: half\ninitiatives:\n');
    assert.deepEqual(seriesIn(text, 'half').title, 'half');
  });
});

describe('the page of KPIs', () => {
  it('offers the objectives that a KPI serves, and no others', () => {
    assert.deepEqual(kpisPage(snapshotOf(SMALL_VISION)).objectives, [{ id: 'grow', title: 'Grow the shop' }]);
  });
});
