import assert from 'node:assert/strict';
import { strategyTree } from '../../../src/core/features/strategy-tree.ts';
import type { TreeNode } from '../../../src/core/features/tree-node.ts';
import { snapshotOf } from '../../support/snapshot.ts';
import { SMALL_VISION } from '../../support/visions.ts';

const FILES = {
  'src/cart/add.ts': '// TODO(fast-cart): cache\n',
  'src/cart/list.ts': '',
  'docs/why.ts': '// @vision fast-cart\n',
};

function rows(nodes: readonly TreeNode[], indent = ''): string[] {
  return nodes.flatMap(({ icon, label, description, children }) => [
    `${indent}[${icon}] ${label} | ${description}`,
    ...rows(children, `${indent}  `),
  ]);
}

describe('the Strategy view', () => {
  it('shows objectives with hypothesis, KPIs and initiatives, and what serves an initiative', () => {
    assert.deepEqual(rows(strategyTree(snapshotOf(SMALL_VISION, FILES))).slice(0, 9), [
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
    const ids = (nodes: readonly TreeNode[]): string[] => nodes.flatMap(({ id, children }) => [id, ...ids(children)]);
    const all = ids(strategyTree(snapshotOf(SMALL_VISION, FILES)));
    assert.equal(new Set(all).size, all.length);
  });

  it('keeps initiatives without a known objective in a group of their own', () => {
    const vision = SMALL_VISION.replace('objective: leave', 'objective: nowhere');
    assert.deepEqual(rows(strategyTree(snapshotOf(vision, FILES))).slice(-3), [
      '[group] Without an objective | ',
      '  [no-kpi] Orders by fax | 2026-Q3 · cancelled · no KPI',
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
