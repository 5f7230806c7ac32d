import type { OrphanOptions } from '../../core/features/orphans/orphan-options.ts';
import { orphanReport } from '../../core/features/orphans/orphan-report.ts';
import { orphanTree } from '../../core/features/orphans/orphan-tree.ts';
import { pathToRow } from '../../core/features/strategy/path-to-row.ts';
import { strategyTree } from '../../core/features/strategy/strategy-tree.ts';
import type { StrategyTreeOptions } from '../../core/features/strategy/strategy-tree-options.ts';
import type { FolderSession } from '../session/folder-session.ts';
import { nodeRows, type NodeRow, type TreeRow } from './tree-row.ts';

/** What the views consist of. Loaded when somebody looks at one. */

/** The top rows of the Strategy view for one folder. */
export function strategyRows(session: FolderSession, options: StrategyTreeOptions, parent?: TreeRow): NodeRow[] {
  const { snapshot } = session;
  return snapshot ? nodeRows(session, strategyTree(snapshot, options), parent) : [];
}

/** The row of an item in the Strategy view, with all rows above it; undefined where a filter hides it. */
export function strategyRowOf(session: FolderSession, item: string, options: StrategyTreeOptions, top?: TreeRow): NodeRow | undefined {
  const { snapshot } = session;
  const path = snapshot ? pathToRow(strategyTree(snapshot, options), (node) => node.item === item) : [];
  return path.reduce<NodeRow | undefined>((parent, node) => ({ kind: 'node', session, node, parent: parent ?? top }), undefined);
}

/** The top rows of the Orphaned Work view for one folder. */
export function orphanRows(session: FolderSession, options: OrphanOptions, parent?: TreeRow): NodeRow[] {
  const { snapshot } = session;
  return snapshot ? nodeRows(session, orphanTree(snapshot, options), parent) : [];
}

/** What the Orphaned Work view shows about one folder, as Markdown. */
export function orphanText({ snapshot }: FolderSession, options: OrphanOptions): string {
  return snapshot ? orphanReport(snapshot, options) : '';
}
