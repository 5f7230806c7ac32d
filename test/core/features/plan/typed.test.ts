import assert from 'node:assert/strict';
import { kpiFrom, numberProblem, plainNumber, type TypedKpi } from '../../../../src/core/features/plan/typed-kpi.ts';
import { readBudget, readTeams, resourcesFrom } from '../../../../src/core/features/plan/typed-resources.ts';
import { inEnglish } from '../../../../src/core/text/say.ts';

const NAMED = { title: 'Orders', definition: 'a day', unit: 'orders' } as const;

describe('a KPI that is typed', () => {
  const wholes: readonly [what: string, typed: TypedKpi, expected: object][] = [
    ['to rise', { direction: 'increase', baseline: '1k', target: '1,200', due: '2027-06-30' }, { direction: 'increase', baseline: 1000, target: 1200, due: '2027-06-30' }],
    ['that nobody has measured yet', { direction: 'decrease', target: '-3' }, { direction: 'decrease', baseline: undefined, target: -3, due: undefined }],
    ['to stay within a band', { direction: 'maintain-between', min: '2.5', max: '4' }, { direction: 'maintain-between', baseline: undefined, target: { min: 2.5, max: 4 }, due: undefined }],
    ['that is a milestone', { direction: 'milestone', target: '7' }, { direction: 'milestone', baseline: undefined, target: undefined, due: undefined }],
    ['to be kept, for which a baseline says nothing', { direction: 'maintain-above', baseline: '9', target: '5' }, { direction: 'maintain-above', baseline: undefined, target: 5, due: undefined }],
  ];
  for (const [what, typed, expected] of wholes) it(`${what} is read`, () => assert.deepEqual(kpiFrom({ ...NAMED, ...typed }, '.'), { ...NAMED, ...expected }));

  const halves: readonly [what: string, typed: TypedKpi][] = [
    ['without a target', { direction: 'increase' }],
    ['with half a band', { direction: 'maintain-between', min: '2' }],
    ['with a target that it has passed', { direction: 'increase', baseline: '9', target: '5' }],
    ['without a direction', { target: '5' }],
  ];
  for (const [what, typed] of halves) it(`${what} is not whole yet`, () => assert.equal(kpiFrom({ ...NAMED, ...typed }, '.'), undefined));

  const problems: readonly [key: 'baseline' | 'target' | 'min' | 'max', typed: TypedKpi, problem: RegExp | undefined][] = [
    ['target', { target: '' }, undefined],
    ['target', { target: 'fast' }, /Type a number/],
    ['target', { target: '120', unit: 'percent' }, /between 0 and 100/],
    ['target', { direction: 'increase', baseline: '12,5', target: '12,5' }, /above 12.5/],
    ['target', { direction: 'decrease', baseline: '10', target: '11' }, /below 10/],
    ['target', { direction: 'decrease', baseline: '10', target: '9' }, undefined],
    ['max', { direction: 'maintain-between', min: '5', max: '4' }, /above the lower one, 5/],
    ['baseline', { direction: 'increase', baseline: '10', target: '9' }, undefined],
  ];
  for (const [key, typed, problem] of problems) {
    it(`${problem ? `is told what is wrong with ${key}` : `may have ${key}`} in ${JSON.stringify(typed)}`, () => {
      const said = numberProblem(key, typed, ',', inEnglish);
      if (problem) assert.match(said ?? '', problem);
      else assert.equal(said, undefined);
    });
  }

  it('has its sign for its own', () => assert.deepEqual(['-3', '+3', '−3', '12,5', '1.2k', 'x', undefined].map((text) => plainNumber(text, ',')), [-3, 3, -3, 12.5, 1200, undefined, undefined]));
});

describe('resources that are typed', () => {
  const teams: readonly [text: string, expected: readonly object[]][] = [
    ['checkout 4, data 1.5', [{ team: 'checkout', fte: 4 }, { team: 'data', fte: 1.5 }]],
    ['checkout 1,5, data 2', [{ team: 'checkout', fte: 1.5 }, { team: 'data', fte: 2 }]],
    ['site reliability; data', [{ team: 'site reliability' }, { team: 'data' }]],
    ['web,data', [{ team: 'web' }, { team: 'data' }]],
    ['', []],
  ];
  for (const [text, expected] of teams) it(`are the teams "${text}"`, () => assert.deepEqual(readTeams(text), expected));

  const budgets: readonly [text: string, expected: object | undefined][] = [
    ['60000 EUR', { amount: 60000, currency: 'EUR' }],
    ['eur 60,000', { amount: 60000, currency: 'EUR' }],
    ['60k usd', { amount: 60000, currency: 'USD' }],
    ['60000', undefined],
    ['EUR', undefined],
    ['-5 EUR', undefined],
    ['EUR 5 USD', undefined],
  ];
  for (const [text, expected] of budgets) it(`are the budget "${text}", or none`, () => assert.deepEqual(readBudget(text, '.'), expected));

  it('are nothing where nothing was said', () => assert.equal(resourcesFrom('', undefined, '.'), undefined));
});
