import assert from 'node:assert/strict';
import type { Initiative, Kpi, Objective, VisionDocument } from '../../../src/core/model/vision.ts';
import { parseVision } from '../../../src/core/model/parse.ts';
import { computeNumbers, type Numbers } from '../../../src/core/progress/numbers.ts';
import { checkIns, kpi, on } from './samples.ts';

const EXAMPLE = `
apiVersion: vision/v1
title: Lumipay technology vision 2026-27
owner: "@ines.cto"
objectives:
  - id: grow-conversion
    title: Win more of the checkouts we already see
    owner: "@rui"
    horizon: { start: 2026-10-01, end: 2027-12-31 }
    kpis: [checkout-conversion]
    hypothesis:
      believe: cutting authorisation latency
      resultsIn: more completed checkouts
      confidentWhen: [checkout-conversion >= 63.5 by 2027-03-31]
      pivotIf: [checkout-conversion < 61.5 by 2027-03-31]
kpis:
  - id: auth-p95
    title: Authorisation p95
    definition: 95th percentile of POST /authorise over a week
    unit: ms
    direction: decrease
    baseline: 820
    target: 400
    due: 2026-12-31
    owner: "@rui"
    frequency: weekly
    checkIns:
      - { date: 2026-10-31, value: 700 }
      - { date: 2026-11-15, value: 610, confidence: 0.6, note: after the EU-west cut-over }
  - id: checkout-conversion
    title: Checkout conversion
    definition: completed ÷ started checkouts
    unit: percent
    direction: increase
    baseline: 61
    target: 65
    owner: "@rui"
    checkIns: [{ date: 2026-11-14, value: 61.6 }]
initiatives:
  - id: fast-auth
    title: Halve authorisation latency
    objective: grow-conversion
    owner: "@rui"
    quarter: 2026-Q4
    status: active
    kpis: [{ kpi: auth-p95, weight: 2 }, { kpi: checkout-conversion, target: 62.5, by: 2026-12-31 }]
`;

describe('The numbers of a vision', () => {
  const example = (): Numbers => computeNumbers(parseVision(EXAMPLE).document, '2026-11-22');

  it('hold what is known of each KPI', () => {
    const { goal: _goal, measured, ...latency } = example().kpis.get('auth-p95') ?? assert.fail();
    assert.deepEqual(measured.map(({ date, value }) => [date, value]), [
      ['2026-10-31', 700],
      ['2026-11-15', 610],
    ]);
    assert.deepEqual(latency, {
      id: 'auth-p95',
      value: 610,
      newest: measured[1],
      age: 7,
      start: '2026-10-01',
      due: '2026-12-31',
      progress: 0.5,
      expected: 52 / 91,
      status: 'on-track',
      forecast: { verdict: 'will-hit', value: latency.forecast?.value, hit: '2026-12-31' },
      compliance: null,
      stale: false,
    });
    assert.equal(measured[1]?.checkIn.note, 'after the EU-west cut-over');
  });

  it('hold the window that the items give to a KPI', () => {
    const { start, due } = example().kpis.get('checkout-conversion') ?? assert.fail();
    assert.deepEqual([start, due], ['2026-10-01', '2027-12-31']);
  });

  it('hold the initiative with its shares', () => {
    const { id, progress, coverage, known, of, status, shares } = example().initiatives.get('fast-auth') ?? assert.fail();
    assert.deepEqual([id, coverage, known, of, status], ['fast-auth', 1, 2, 2, 'at-risk']);
    assert.ok(Math.abs((progress ?? 0) - (2 * 0.5 + 0.4) / 3) < 1e-9);
    assert.deepEqual(shares.map(({ kpi: { id: ofKpi }, weight, own, numbers: { due } }) => [ofKpi, weight, own, due]), [
      ['auth-p95', 2, false, '2026-12-31'],
      ['checkout-conversion', 1, true, '2026-12-31'],
    ]);
  });

  it('hold the objective with its delivery and its hypothesis', () => {
    const { progress, status, delivery, hypothesis, grade } = example().objectives.get('grow-conversion') ?? assert.fail();
    assert.ok(Math.abs((progress ?? 0) - 0.15) < 1e-9);
    assert.deepEqual([status, delivery, hypothesis?.state, grade], ['on-track', example().initiatives.get('fast-auth')?.progress, 'testing', null]);
  });

  it('move with today', () => {
    const later = computeNumbers(parseVision(EXAMPLE).document, '2027-04-01');
    const { status, stale, forecast } = later.kpis.get('auth-p95') ?? assert.fail();
    assert.deepEqual([status, stale, forecast], ['missed', false, null]);
    assert.equal(later.objectives.get('grow-conversion')?.hypothesis?.state, 'contradicted');
  });

  it('tell the day and the settings that they were computed with', () => {
    const { today, settings } = example();
    assert.deepEqual([today, settings.graceDays], ['2026-11-22', 7]);
  });

  it('are the same where the document says the settings of the format', () => {
    const document: VisionDocument = { ...parseVision(EXAMPLE).document, settings: { graceDays: 7, rollup: 'worst' } };
    assert.deepEqual(computeNumbers(document, '2026-11-22'), example());
  });

  for (const today of ['', 'today', '2026', '2026-02-30', '2026-11-22T00:00Z']) {
    it(`cannot be had for ${JSON.stringify(today)}, which is no date`, () => {
      assert.throws(() => computeNumbers({}, today), new RangeError(`"${today}" is no date`));
    });
  }
});

describe('The numbers of a half-written vision', () => {
  const HOSTILE = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', ''];

  it('are empty for an empty document', () => {
    const { kpis, initiatives, objectives } = computeNumbers({}, '2026-11-22');
    assert.deepEqual([kpis.size, initiatives.size, objectives.size], [0, 0, 0]);
  });

  it('are unknown, never 0, for items that say nothing but their id', () => {
    const document: VisionDocument = { kpis: [{ id: 'k' }], initiatives: [{ id: 'i' }], objectives: [{ id: 'o', hypothesis: {} }] };
    const { kpis, initiatives, objectives } = computeNumbers(document, '2026-11-22');
    const { goal: _goal, ...bare } = kpis.get('k') ?? assert.fail();
    const unknown = { start: null, due: null, progress: null, expected: null, forecast: null, compliance: null };
    assert.deepEqual(bare, { id: 'k', value: null, newest: null, age: null, ...unknown, status: 'no-data', stale: false, measured: [] });
    const nothing = { progress: null, coverage: null, known: 0, of: 0, status: 'no-kpi', shares: [] };
    assert.deepEqual(initiatives.get('i'), { id: 'i', ...nothing });
    const hypothesis = { state: 'untested', conditions: [] };
    assert.deepEqual(objectives.get('o'), { id: 'o', ...nothing, delivery: null, hypothesis, grade: null });
  });

  it('have no hypothesis where none is written', () => {
    assert.equal(computeNumbers({ objectives: [{ id: 'o' }] }, '2026-11-22').objectives.get('o')?.hypothesis, null);
  });

  it('leave out items without an id', () => {
    const document: VisionDocument = { kpis: [{}, kpi()], initiatives: [{ kpis: ['sample'] }], objectives: [{}] };
    const { kpis, initiatives, objectives } = computeNumbers(document, '2026-11-22');
    assert.deepEqual([[...kpis.keys()], initiatives.size, objectives.size], [['sample'], 0, 0]);
  });

  it('are those of the first of several items with one id', () => {
    const twice = <Item extends Kpi | Initiative | Objective>(first: Item, second: Item): Item[] => [
      { ...first, id: 'twice' },
      { ...second, id: 'twice' },
    ];
    const document: VisionDocument = {
      kpis: [kpi({ checkIns: checkIns([1, 10]) }), ...twice<Kpi>(kpi({ checkIns: checkIns([1, 20]) }), kpi({ checkIns: checkIns([1, 30]) }))],
      initiatives: twice<Initiative>({ kpis: ['twice'] }, { kpis: ['sample'] }),
      objectives: twice<Objective>({ kpis: ['sample'] }, { kpis: ['twice'] }),
    };
    const { kpis, initiatives, objectives } = computeNumbers(document, on(50));
    const progress = [kpis, initiatives, objectives].map((items) => items.get('twice')?.progress);
    assert.deepEqual(progress, [0.2, 0.2, 0.1]);
  });

  it('stand in the order of the document', () => {
    const ids = ['zebra', '10', '2', 'ant'];
    const { kpis } = computeNumbers({ kpis: ids.map((id) => kpi({ id })) }, on(50));
    assert.deepEqual([...kpis.keys()], ids);
  });

  for (const id of HOSTILE) {
    it(`take the id ${JSON.stringify(id)} as a name like any other`, () => {
      const hypothesis = { confidentWhen: [`${id} > 1`] };
      const document: VisionDocument = {
        kpis: [kpi({ id, checkIns: checkIns([1, 40]) })],
        initiatives: [{ id, objective: id, kpis: [id] }],
        objectives: [{ id, kpis: [id, 'valueOf'], hypothesis }],
      };
      const { kpis, initiatives, objectives } = computeNumbers(document, on(50));
      const progress = [kpis, initiatives, objectives].map((items) => items.get(id)?.progress);
      assert.deepEqual([...progress, objectives.get(id)?.delivery], [0.4, 0.4, 0.4, 0.4]);
      assert.equal(kpis.get('valueOf'), undefined);
    });
  }

  it('show a milestone by true and false', () => {
    const milestone = kpi({ direction: 'milestone', checkIns: checkIns([1, false]) });
    assert.equal(computeNumbers({ kpis: [milestone] }, on(50)).kpis.get('sample')?.value, false);
  });

  it('have a compliance for what is maintained', () => {
    const kept = kpi({ direction: 'maintain-above', target: 5, checkIns: checkIns([1, 6]) });
    assert.deepEqual(computeNumbers({ kpis: [kept] }, on(50)).kpis.get('sample')?.compliance, { met: 1, periods: 1, ratio: 1 });
  });
});
