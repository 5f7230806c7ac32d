import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MARKER_GROUPINGS } from '../../../src/core/features/orphans/orphan-options.ts';
import { orphanTree } from '../../../src/core/features/orphans/orphan-tree.ts';
import { NO_FILTER } from '../../../src/core/features/strategy/strategy-filter.ts';
import { GROUPINGS } from '../../../src/core/features/strategy/strategy-tree-options.ts';
import { strategyTree } from '../../../src/core/features/strategy/strategy-tree.ts';
import type { TreeNode } from '../../../src/core/features/tree-node.ts';
import { snapshotOf } from '../../support/snapshot.ts';
import { allNodes } from './strategy/tree-text.ts';

const SAMPLE = readFileSync(join(import.meta.dirname, '../../../examples/lumipay/vision.yaml'), 'utf8');
const FILES = {
  'services/authorise/main.go': '// TODO(fast-auth): dial early\n// TODO: no reason\n',
  'services/authorise/why.go': '// @vision fast-auth\n',
  'services/receipts/render.py': '# FIXME: round\n',
  'services/terminals/pair.go': '',
  'infra/Makefile': '',
};

const snapshot = snapshotOf(SAMPLE, FILES);
const facts = { ownersOf: () => ['@rui'], changedOn: () => '2026-05-01', writtenOn: () => '2026-11-01' };

const TREES: Readonly<Record<string, readonly TreeNode[]>> = {
  ...Object.fromEntries(GROUPINGS.map((grouping) => [`the Strategy view by ${grouping}`, strategyTree(snapshot, { grouping, filter: NO_FILTER })])),
  ...Object.fromEntries(MARKER_GROUPINGS.map((grouping) => [`the Orphaned Work view by ${grouping}`, orphanTree(snapshot, { grouping, facts })])),
};

/** Words and numbers; what stands between them is not spoken. */
function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

describe('what a screen reader says of a row', () => {
  for (const [view, rows] of Object.entries(TREES)) {
    it(`is all that the row shows, in ${view}`, () => {
      const silent = allNodes(rows).flatMap(({ label, description, spoken }) => {
        const said = new Set(wordsOf(spoken));
        const unsaid = wordsOf(`${label} ${description}`).filter((word) => !said.has(word));
        return unsaid.length === 0 ? [] : [`"${label} | ${description}" is spoken as "${spoken}"`];
      });
      assert.deepEqual(silent, []);
    });
  }

  it('holds the words of the row as they are, for those who say them to click it', () => {
    const others = Object.values(TREES).flatMap(allNodes).filter(({ label, spoken }) => !spoken.includes(label));
    assert.deepEqual(others.map(({ label, spoken }) => `${label} | ${spoken}`), []);
  });

  it('begins with the kind of item', () => {
    const items = allNodes(strategyTree(snapshot)).filter(({ item }) => item !== undefined);
    const kinds = new Map(items.map(({ kind, spoken }) => [kind, spoken.split(' ')[0]]));
    assert.deepEqual(Object.fromEntries(kinds), {
      objective: 'Objective',
      kpi: 'KPI',
      initiative: 'Initiative',
      trend: 'Trend',
      scenario: 'Scenario',
      decision: 'Decision',
      feedback: 'Feedback',
    });
  });
});
