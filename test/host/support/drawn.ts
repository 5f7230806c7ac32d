import assert from 'node:assert/strict';
import type * as vscode from 'vscode';
import type { TreeRow } from '../../../src/editor/views/tree-row.ts';

/** A row of a view as VS Code draws it. */
export interface Drawn {
  readonly row: TreeRow;
  readonly item: vscode.TreeItem;
  readonly children: readonly Drawn[];
}

interface Drawable {
  getChildren(row?: TreeRow): Promise<TreeRow[]>;
  getTreeItem(row: TreeRow): vscode.TreeItem;
}

/** All rows of a view, whether or not they are expanded. */
export async function drawn(view: Drawable, row?: TreeRow): Promise<Drawn[]> {
  const rows = await view.getChildren(row);
  return Promise.all(rows.map(async (child) => ({ row: child, item: view.getTreeItem(child), children: await drawn(view, child) })));
}

/** What stands in the rows below one, or at the top. */
export async function labelsOf(view: Drawable, row?: TreeRow): Promise<unknown[]> {
  return (await view.getChildren(row)).map((child) => view.getTreeItem(child).label);
}

export function allRows(rows: readonly Drawn[]): Drawn[] {
  return rows.flatMap((row) => [row, ...allRows(row.children)]);
}

/** The first row of that label. */
export function labelled(rows: readonly Drawn[], label: string): Drawn {
  const found = allRows(rows).find(({ item }) => item.label === label);
  assert.ok(found, `a row "${label}" among: ${allRows(rows).map(({ item }) => String(item.label)).join(', ')}`);
  return found;
}
