import { isNodeRow, isTreeRow, type NodeRow } from './tree-row.ts';

/** The rows that a command is meant for: the one clicked and all selected with it. None where the command was run in another way. */
export function chosenRows(argument: unknown, more: unknown): readonly NodeRow[] {
  const rows: readonly unknown[] = Array.isArray(more) && more.length > 0 ? more : [argument];
  return rows.filter(isTreeRow).filter(isNodeRow);
}
