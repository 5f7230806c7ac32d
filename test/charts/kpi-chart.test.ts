import assert from 'node:assert/strict';
import { parseHTML } from 'linkedom';
import { kpiChart } from '../../src/charts/kpi-chart.ts';
import { legendSign } from '../../src/charts/kpi-legend.ts';
import { kpisPage } from '../../src/core/features/dashboard/kpis.ts';
import { snapshotOf, TODAY } from '../support/snapshot.ts';
import { SMALL_VISION } from '../support/visions.ts';

const { document } = parseHTML('<!doctype html><html><body></body></html>');
const WORDS = { language: 'en', reached: 'reached', notReached: 'not reached' };

/** The chart of the last KPI of the small vision, of the fields given in one line. */
function chartOf(fields: string): SVGSVGElement {
  const vision = SMALL_VISION.replace('initiatives:\n', `  - { id: extra, title: An extra, definition: d, owner: "@a", ${fields} }\ninitiatives:\n`);
  const series = kpisPage(snapshotOf(vision)).kpis.at(-1);
  assert.equal(series?.id, 'extra');
  return kpiChart(series, { document, width: 320, height: 160, today: TODAY, words: WORDS });
}

const COURSE = 'unit: ms, direction: decrease, baseline: 820, target: 400, start: 2026-10-01, due: 2026-12-31';
const coloursIn = (svg: SVGSVGElement) => ['measured', 'plan', 'forecast', 'target', 'kept', 'today'].filter((name) => svg.outerHTML.includes(`var(--chart-${name},`));

describe('the chart of a KPI', () => {
  it('shows a shape for each check-in, with its value for a pointer that rests on it', () => {
    const svg = chartOf(`${COURSE}, checkIns: [{ date: 2026-10-10, value: 790 }, { date: 2026-11-15, value: 610, note: cut-over }]`);
    const tips = Array.from(svg.querySelectorAll('.check-ins > *'), (shape) => shape.querySelector('title')?.textContent);
    assert.deepEqual(tips, ['2026-10-10: 790 ms', '2026-11-15: 610 ms\ncut-over']);
  });

  it('has a name and says in words what it shows; no part of it is heard by itself', () => {
    const svg = chartOf(`${COURSE}, checkIns: [{ date: 2026-11-15, value: 610 }]`);
    assert.equal(svg.getAttribute('role'), 'img');
    assert.equal(svg.querySelector('title')?.textContent, 'An extra');
    assert.match(svg.querySelector('desc')?.textContent ?? '', /^on track; now 610 ms; target 400 ms by 2026-12-31; progress 50 %/);
    const groups = [...svg.children].filter(({ localName }) => localName === 'g');
    assert.ok(groups.length > 0 && groups.every((group) => group.getAttribute('aria-hidden') === 'true'));
  });

  it('draws plan, measurements, forecast, target and today', () => {
    assert.deepEqual(coloursIn(chartOf(`${COURSE}, checkIns: [{ date: 2026-11-15, value: 610 }]`)), ['measured', 'plan', 'forecast', 'target', 'today']);
  });

  it('draws the limits of what is to be kept, and no way to go', () => {
    const svg = chartOf('unit: bps, direction: maintain-below, target: 10, critical: 14, checkIns: [{ date: 2026-11-01, value: 9 }]');
    assert.deepEqual(coloursIn(svg), ['measured', 'target', 'kept', 'today']);
  });

  it('names the two values that a milestone can have', () => {
    const svg = chartOf('unit: go, direction: milestone, start: 2026-10-01, due: 2026-12-31, checkIns: [{ date: 2026-11-01, value: false }]');
    const words = Array.from(svg.querySelectorAll('text'), ({ textContent }) => textContent);
    assert.ok(words.includes('reached') && words.includes('not reached'));
  });

  for (const [what, fields] of [
    ['nothing but a title', 'unit: ms, direction: increase'],
    ['a target without dates', 'unit: ms, direction: increase, target: 5'],
    ['one check-in of today', `unit: ms, direction: increase, checkIns: [{ date: ${TODAY}, value: 0 }]`],
    ['a baseline that is the target', 'unit: ms, direction: increase, baseline: 5, target: 5, start: 2026-10-01, due: 2026-12-31'],
    ['a window that ends where it begins', 'unit: ms, direction: increase, baseline: 1, target: 5, start: 2026-10-01, due: 2026-10-01'],
    ['a forecast that runs away', `${COURSE}, checkIns: [{ date: 2026-10-09, value: 90000000 }]`],
    ['enormous numbers', 'unit: EUR, direction: increase, baseline: -1e15, target: 1e15, start: 2026-10-01, due: 2026-12-31, checkIns: [{ date: 2026-11-01, value: 3 }]'],
  ] as const) {
    it(`is drawn for ${what}, with every number finite`, () => assert.doesNotMatch(chartOf(fields).outerHTML, /NaN|Infinity|undefined/));
  }

  it('leaves no style sheet behind, which a page may forbid', () => {
    assert.doesNotMatch(chartOf(COURSE).outerHTML, /<style|style=/);
  });

  it('shows hostile words as words', () => {
    const svg = chartOf(`unit: "<img src=x onerror=alert(1)>", direction: increase, baseline: 1, target: 5, start: 2026-10-01, due: 2026-12-31`);
    assert.equal(svg.querySelectorAll('img, script').length, 0);
    assert.match(svg.outerHTML, /&lt;img src=x/);
  });
});

describe('the legend of the charts', () => {
  it('draws each sign differently even without colour', () => {
    const signs = (['check-in', 'plan', 'target', 'expected', 'forecast', 'hit', 'kept', 'critical', 'today'] as const).map((entry) =>
      legendSign(entry, document).outerHTML.replaceAll(/var\([^)]*\)/g, 'black'),
    );
    assert.equal(new Set(signs).size, signs.length);
  });
});
