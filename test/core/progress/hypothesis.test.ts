import assert from 'node:assert/strict';
import type { Hypothesis, VisionDocument } from '../../../src/core/model/vision.ts';
import type { HypothesisNumbers } from '../../../src/core/progress/hypothesis.ts';
import { computeNumbers } from '../../../src/core/progress/numbers.ts';
import { checkIns, dayNumber, kpi, on } from './samples.ts';

type Points = readonly (readonly [day: number, value: number])[];

const by = (condition: string, day: number) => `${condition} by ${on(day)}`;

function hypothesis(written: Hypothesis, points: Points, today: number): HypothesisNumbers {
  const kpis = [kpi({ id: 'rate', checkIns: checkIns(...points) }), kpi({ id: 'other' })];
  const document: VisionDocument = { kpis, objectives: [{ id: 'win', hypothesis: written }] };
  const found = computeNumbers(document, on(today)).objectives.get('win')?.hypothesis;
  assert.ok(found);
  return found;
}

describe('A hypothesis is', () => {
  const high = (day?: number): Hypothesis => ({ confidentWhen: [day === undefined ? 'rate >= 60' : by('rate >= 60', day)] });
  const low = (day?: number): Hypothesis => ({ pivotIf: [day === undefined ? 'rate < 50' : by('rate < 50', day)] });
  const both = (day: number): Hypothesis => ({ ...high(day), ...low(day) });
  const cases: [state: string, what: string, written: Hypothesis, points: Points, today: number][] = [
    ['untested', 'without a check-in of its KPIs', both(30), [], 10],
    ['untested', 'without a check-in, though its day is over', both(30), [], 50],
    ['untested', 'with a check-in of tomorrow only', both(30), [[11, 70]], 10],
    ['untested', 'without conditions', {}, [[5, 70]], 10],
    ['untested', 'where all its conditions are about an unknown KPI', { confidentWhen: [by('nothing > 1', 5)] }, [[5, 70]], 10],
    ['testing', 'where a condition of confidence does not hold yet', high(30), [[5, 55]], 10],
    ['testing', 'where it does not hold on its very day', high(30), [[5, 55]], 30],
    ['contradicted', 'where it does not hold the day after', high(30), [[5, 55]], 31],
    ['testing', 'where it does not hold and has no day', high(), [[5, 55]], 5000],
    ['supported', 'where it holds', high(), [[5, 60]], 10],
    ['supported', 'where it holds before its day', high(30), [[5, 60]], 10],
    ['supported', 'where it holds after its day', high(30), [[5, 60]], 50],
    ['contradicted', 'where it held once and does not hold after its day', high(30), [[5, 60], [40, 55]], 50],
    ['supported', 'where it holds too late', high(30), [[5, 55], [40, 60]], 50],
    ['testing', 'where a reason to pivot holds before its day', low(30), [[5, 40]], 29],
    ['contradicted', 'where it holds on its day', low(30), [[5, 40]], 30],
    ['contradicted', 'where it holds after its day', low(30), [[5, 40]], 50],
    ['contradicted', 'where it holds and has no day', low(), [[5, 40]], 5],
    ['testing', 'where it no longer holds', low(), [[5, 40], [6, 55]], 10],
    ['testing', 'where only reasons to pivot are written and none holds', low(), [[5, 70]], 10],
    ['supported', 'where the confidence is there and no reason to pivot', both(30), [[5, 70]], 50],
    ['contradicted', 'where a reason to pivot holds though the confidence is there', { confidentWhen: ['rate >= 60'], pivotIf: ['rate > 90'] }, [[5, 95]], 10],
    ['testing', 'where one of two conditions of confidence holds', { confidentWhen: ['rate >= 60', 'rate >= 80'] }, [[5, 70]], 10],
    ['supported', 'where both hold', { confidentWhen: ['rate >= 60', 'rate >= 80'] }, [[5, 80]], 10],
    ['contradicted', 'where one of two is over', { confidentWhen: ['rate >= 60', by('rate >= 80', 8)] }, [[5, 70]], 10],
    ['contradicted', 'where one of two reasons to pivot holds', { pivotIf: ['rate < 10', 'rate < 50'] }, [[5, 40]], 10],
    ['testing', 'where one of two KPIs has no check-in', { confidentWhen: ['rate >= 60', 'other >= 1'] }, [[5, 70]], 10],
    ['contradicted', 'where one of two KPIs has no check-in after its day', { confidentWhen: ['rate >= 60', by('other >= 1', 8)] }, [[5, 70]], 10],
    ['testing', 'where one of two conditions cannot be read', { confidentWhen: ['rate >= 60', 'rate is fine'] }, [[5, 70]], 10],
    ['testing', 'where its reason to pivot cannot be read', { confidentWhen: ['rate >= 60'], pivotIf: ['rate is low'] }, [[5, 55]], 10],
    ['testing', 'where one of two is about an unknown KPI, even after its day', { confidentWhen: ['rate >= 60', by('nothing > 1', 8)] }, [[5, 70]], 10],
  ];
  for (const [state, what, written, points, today] of cases) {
    it(`${state} ${what}`, () => assert.equal(hypothesis(written, points, today).state, state));
  }
});

describe('A condition of a hypothesis is broken', () => {
  type Broken = [list: string, index: number, since: number | null][];
  const cases: [what: string, written: Hypothesis, points: Points, today: number, broken: Broken][] = [
    ['since the day of its confidence', { confidentWhen: [by('rate >= 60', 30)] }, [[5, 55], [40, 50]], 50, [['confidentWhen', 0, 30]]],
    ['since the day of its pivot', { pivotIf: [by('rate < 50', 30)] }, [[5, 40]], 50, [['pivotIf', 0, 30]]],
    ['since that day though it came to hold later', { pivotIf: [by('rate < 50', 30)] }, [[5, 60], [40, 40]], 50, [['pivotIf', 0, 30]]],
    ['since the first check-in of the run where its pivot has no day', { pivotIf: ['rate < 50'] }, [[5, 40], [10, 60], [20, 40], [30, 30]], 50, [['pivotIf', 0, 20]]],
    ['each since its own day', { confidentWhen: ['rate >= 0', by('rate >= 60', 30)], pivotIf: ['rate < 50', by('rate < 45', 45)] }, [[20, 40]], 50, [['confidentWhen', 1, 30], ['pivotIf', 0, 20], ['pivotIf', 1, 45]]],
    ['not before its day', { pivotIf: [by('rate < 50', 30)], confidentWhen: [by('rate > 50', 30)] }, [[5, 40]], 29, []],
  ];
  for (const [what, written, points, today, broken] of cases) {
    it(what, () => {
      const found = hypothesis(written, points, today).conditions.filter((condition) => condition.broken);
      assert.deepEqual(found.map(({ list, index, brokenSince }) => [list, index, dayNumber(brokenSince)]), broken);
    });
  }

  it('and has no such day where it is not', () => {
    const { conditions } = hypothesis({ confidentWhen: ['rate >= 60'], pivotIf: [by('rate >= 60', 30)] }, [[5, 70]], 10);
    assert.deepEqual(conditions.map(({ holds, brokenSince }) => [holds, brokenSince]), [[true, null], [true, null]]);
  });
});
