import { isNodeRow, type NodeRow, type TreeRow } from '../views/tree-row.ts';

/** What rows tell a command that writes something new. */
export interface AboutRows {
  /** The workspace folder, as a URI. */
  readonly folder: string;
  /** Ids of the roadmap items that the rows are about, each once. */
  readonly items: readonly string[];
  /** The quarter that the first row stands for or in. */
  readonly quarter: string | undefined;
}

/** Rows of the first one's folder; those of another are left out. @returns undefined where there are none */
export function aboutRows(rows: readonly NodeRow[]): AboutRows | undefined {
  const [first] = rows;
  if (!first) return undefined;
  const { session } = first;
  const items = rows.filter((row) => row.session === session).flatMap((row) => itemOf(row) ?? []);
  return { folder: session.folder.uri.toString(), items: [...new Set(items)], quarter: first.node.quarter };
}

/** Of a folder, a marker or a hypothesis it is the item above. */
export function itemOf(row: TreeRow): string | undefined {
  if (!isNodeRow(row)) return undefined;
  return row.node.item ?? (row.parent && itemOf(row.parent));
}
