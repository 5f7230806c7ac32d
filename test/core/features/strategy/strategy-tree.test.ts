import assert from 'node:assert/strict';
import { strategyTree } from '../../../../src/core/features/strategy/strategy-tree.ts';
import { snapshotOf } from '../../../support/snapshot.ts';
import { SMALL_VISION } from '../../../support/visions.ts';
import { allNodes, treeText } from './tree-text.ts';

const FILES = {
  'src/cart/add.ts': '// TODO(fast-cart): cache\n',
  'src/cart/list.ts': '',
  'docs/why.ts': '// @vision fast-cart\n',
};

describe('the Strategy view', () => {
  it('shows objectives with hypothesis, KPIs and initiatives, and what serves an initiative', () => {
    assert.deepEqual(treeText(strategyTree(snapshotOf(SMALL_VISION, FILES))).slice(0, 9), [
      '[on-track] Grow the shop | 50 % · on track',
      '  [hypothesis] Hypothesis: being tested | speed → orders',
      '  [on-track] Orders a day | 150 orders → 200 orders · on track',
      '  [on-track] A fast cart | 2026-Q4 · active · 50 % · on track',
      '    [on-track] Orders a day | 150 orders → 200 orders · on track',
      '    [folder] src/cart | 2 files',
      '    [file] why.ts | docs · says @vision',
      '    [marker] TODO: cache | add.ts:1',
      '  [no-kpi] Better search | 2027-Q1 · planned · no KPI',
    ]);
  });

  it('has ids that are unique, so that what is open stays open', () => {
    const all = allNodes(strategyTree(snapshotOf(SMALL_VISION, FILES))).map(({ id }) => id);
    assert.equal(new Set(all).size, all.length);
  });

  it('shows of several items with one id the first, so that rows have names of their own', () => {
    const again = SMALL_VISION.slice(SMALL_VISION.indexOf('  - id: fast-cart')).replace('A fast cart', 'Once more');
    const labels = allNodes(strategyTree(snapshotOf(SMALL_VISION + again))).map(({ label }) => label);
    assert.ok(labels.includes('A fast cart') && !labels.includes('Once more'));
  });

  it('keeps initiatives without a known objective in a group of their own', () => {
    const vision = SMALL_VISION.replace('objective: leave', 'objective: nowhere');
    assert.deepEqual(treeText(strategyTree(snapshotOf(vision, FILES))).slice(-3), [
      '[group] Without an objective | ',
      '  [stopped] Orders by fax | 2026-Q3 · cancelled · no KPI',
      '    [folder] src/fax | 0 files',
    ]);
  });

  it('opens the place in the vision or in the code on a click', () => {
    const [objective] = strategyTree(snapshotOf(SMALL_VISION, FILES));
    const marker = objective?.children[2]?.children.at(-1);
    assert.deepEqual(marker?.action, {
      kind: 'open',
      place: { file: 'src/cart/add.ts', range: { start: { line: 0, column: 3 }, end: { line: 0, column: 7 } } },
    });
  });

  it('leaves the ids of a marker without brackets out of what is to be done', () => {
    const [objective] = strategyTree(snapshotOf(SMALL_VISION, { 'src/cart/a.ts': '// TODO fast-cart: cache it\n' }));
    assert.equal(objective?.children[2]?.children.at(-1)?.label, 'TODO: cache it');
  });

  it('says all of it to a screen reader', () => {
    const [objective] = strategyTree(snapshotOf(SMALL_VISION, FILES));
    assert.equal(objective?.spoken, 'Objective Grow the shop, 50 % · on track');
  });
});
