import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { orphanTree } from '../../src/core/features/orphans/orphan-tree.ts';
import { NO_FILTER } from '../../src/core/features/strategy/strategy-filter.ts';
import { GROUPINGS } from '../../src/core/features/strategy/strategy-tree-options.ts';
import { strategyTree } from '../../src/core/features/strategy/strategy-tree.ts';
import type { TreeNode } from '../../src/core/features/tree-node.ts';
import { snapshotOf } from '../support/snapshot.ts';

const ROOT = join(import.meta.dirname, '../..');

interface Entry {
  readonly command: string;
  readonly when: string;
}

const { contributes } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { contributes: { menus: Record<string, readonly Entry[]> } };
const ENTRIES = contributes.menus['view/item/context'] ?? [];

const FILES = { 'services/authorise/main.go': '// TODO(fast-auth): one\n// TODO: two\n', 'services/receipts/a.py': '', 'infra/x/y.tf': '// @vision peak-ready\n', 'main.go': '' };
const sample = snapshotOf(readFileSync(join(ROOT, 'examples/lumipay/vision.yaml'), 'utf8'), FILES);

function kindsOf(nodes: readonly TreeNode[]): string[] {
  return nodes.flatMap(({ kind, children }) => [kind, ...kindsOf(children)]);
}

const KINDS: Readonly<Record<string, ReadonlySet<string>>> = {
  'vision.strategy': new Set(GROUPINGS.flatMap((grouping) => kindsOf(strategyTree(sample, { grouping, filter: NO_FILTER })))),
  'vision.orphans': new Set([...kindsOf(orphanTree(sample)), 'orphan-file']),
};

/** The kinds that a clause such as `viewItem == kpi` or `viewItem =~ /^(kpi|initiative)$/` names. */
function kindsIn(when: string): string[] {
  const one = /viewItem == ([\w-]+)/.exec(when)?.[1];
  const several = /viewItem =~ \/\^(?:\(([^)]*)\)|([\w-]+)\(([^)]*)\))\$\//.exec(when);
  if (one !== undefined) return [one];
  if (several?.[1] !== undefined) return several[1].split('|');
  return several?.[3]?.split('|').map((end) => `${several[2]}${end}`) ?? [];
}

describe('the menus of rows', () => {
  for (const { command, when } of ENTRIES) {
    const kinds = kindsIn(when);
    if (kinds.length === 0) continue;
    it(`offer ${command} on ${kinds.join(', ')}, of which there are rows`, () => {
      const shown = Object.entries(KINDS).filter(([view]) => when.includes(view) || when.includes('(strategy|orphans)'));
      assert.notEqual(shown.length, 0);
      assert.deepEqual(kinds.filter((kind) => !shown.some(([, known]) => known.has(kind))), []);
    });
  }

  it('offer everything that stands behind a row as a button too, for those who use no mouse', () => {
    const inline = ENTRIES.filter((entry) => 'group' in entry && entry.group === 'inline');
    const listed = ENTRIES.filter((entry) => !inline.includes(entry));
    const missing = inline.filter(({ command, when }) => !listed.some((entry) => entry.command === command && kindsIn(when).every((kind) => kindsIn(entry.when).includes(kind))));
    assert.deepEqual(missing, []);
  });
});
