import assert from 'node:assert/strict';
import type { TreeNode } from '../../src/core/features/tree-node.ts';
import { aboutRows } from '../../src/editor/commands/about-rows.ts';
import type { FolderSession } from '../../src/editor/session/folder-session.ts';
import type { NodeRow, TreeRow } from '../../src/editor/views/tree-row.ts';

const session = (name: string) => ({ folder: { uri: `file:///${name}` } }) as unknown as FolderSession;
const [HERE, THERE] = [session('here'), session('there')];

function row(node: Partial<TreeNode>, parent?: TreeRow, of = HERE): NodeRow {
  return { kind: 'node', session: of, node: node as TreeNode, parent };
}

describe('what rows tell a command that writes something new', () => {
  it('is their folder and their items, each once', () => {
    const rows = [row({ item: 'fast' }), row({ item: 'safe' }), row({ item: 'fast' })];
    assert.deepEqual(aboutRows(rows), { folder: 'file:///here', items: ['fast', 'safe'], quarter: undefined });
  });

  it('is of a marker or a folder the item above', () => {
    assert.deepEqual(aboutRows([row({ kind: 'marker' }, row({ item: 'fast' }))])?.items, ['fast']);
  });

  it('is of a quarter the quarter, and no item', () => {
    assert.deepEqual(aboutRows([row({ quarter: '2027-Q1' })]), { folder: 'file:///here', items: [], quarter: '2027-Q1' });
  });

  it('leaves out rows of another folder', () => {
    assert.deepEqual(aboutRows([row({ item: 'fast' }), row({ item: 'other' }, undefined, THERE)])?.items, ['fast']);
  });

  it('is nothing where there are none', () => {
    assert.equal(aboutRows([]), undefined);
  });
});
