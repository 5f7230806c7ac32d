import assert from 'node:assert/strict';
import { filterChoices, filterText, NO_FILTER, type StrategyFilter } from '../../../../src/core/features/strategy/strategy-filter.ts';
import { strategyTree } from '../../../../src/core/features/strategy/strategy-tree.ts';
import { inEnglish } from '../../../../src/core/text/say.ts';
import { snapshotOf } from '../../../support/snapshot.ts';
import { SMALL_VISION } from '../../../support/visions.ts';
import { allNodes } from './tree-text.ts';

const VISION = SMALL_VISION.replace('title: Better search\n    objective: grow\n    owner: "@a"', 'title: Better search\n    objective: grow\n    owner: "@b"');

function shown(filter: Partial<StrategyFilter>): string[] {
  const rows = strategyTree(snapshotOf(VISION), { grouping: 'objective', filter: { ...NO_FILTER, ...filter } });
  return allNodes(rows).filter(({ kind }) => kind === 'objective' || kind === 'initiative').map(({ item = '' }) => item);
}

describe('the filter of the Strategy view', () => {
  for (const [what, filter, expected] of [
    ['nothing', {}, ['grow', 'fast-cart', 'search', 'login', 'leave', 'fax']],
    ['a state', { state: ['active'] }, ['grow', 'fast-cart']],
    ['one of several states', { state: ['active', 'cancelled'] }, ['grow', 'fast-cart', 'leave', 'fax']],
    ['a quarter', { quarter: ['2027-Q1'] }, ['grow', 'search']],
    ['an owner, whose objectives are shown too', { owner: ['@a'] }, ['grow', 'fast-cart', 'login', 'leave', 'fax']],
    ['an owner of work in an objective of others', { owner: ['@b'] }, ['grow', 'search']],
    ['what the numbers say', { status: ['on-track'] }, ['grow', 'fast-cart']],
    ['all parts at once', { state: ['planned', 'active'], owner: ['@b'] }, ['grow', 'search']],
    ['what nothing is', { state: ['active'], owner: ['@b'] }, []],
  ] as const) {
    it(`lets through what it asks for: ${what}`, () => {
      assert.deepEqual(shown(filter), expected);
    });
  }

  it('hides what is not about work while it asks for something', () => {
    const rows = strategyTree(snapshotOf(`${VISION}insights: [{ date: 2026-11-20, title: A note }]\n`), { grouping: 'objective', filter: { ...NO_FILTER, state: ['active'] } });
    assert.deepEqual(rows.map(({ label }) => label), ['Grow the shop']);
  });

  it('offers the values that initiatives have, each with their number', () => {
    assert.deepEqual(filterChoices(snapshotOf(VISION)).map(({ part, value, initiatives }) => `${part} ${value} ${initiatives}`), [
      'state active 1',
      'state planned 1',
      'state done 1',
      'state cancelled 1',
      'status on-track 1',
      'status no-kpi 3',
      'owner @a 3',
      'owner @b 1',
      'quarter 2026-Q3 2',
      'quarter 2026-Q4 1',
      'quarter 2027-Q1 1',
    ]);
  });

  it('reads as a line', () => {
    assert.equal(filterText({ say: inEnglish }, { ...NO_FILTER, state: ['active', 'paused'], status: ['off-track'], owner: ['@a'] }), 'active, paused · off track · @a');
  });
});
