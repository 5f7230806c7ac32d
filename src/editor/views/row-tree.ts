import * as vscode from 'vscode';
import type { FolderSession } from '../session/folder-session.ts';
import type { Sessions } from '../session/sessions.ts';
import { toTreeItem } from './tree-item.ts';
import { nodeRows, type NodeRow, type TreeRow } from './tree-row.ts';

/** The rows of a view: of the one folder that has something to show, or below each of several. */
export abstract class RowTree implements vscode.TreeDataProvider<TreeRow>, vscode.Disposable {
  protected readonly sessions: Sessions;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChangeTreeData = this.#changed.event;

  constructor(sessions: Sessions) {
    this.sessions = sessions;
  }

  /** The topmost rows of a folder. */
  protected abstract rowsOf(session: FolderSession, parent?: TreeRow): Promise<NodeRow[]>;

  getTreeItem(row: TreeRow): vscode.TreeItem {
    return toTreeItem(row);
  }

  getParent(row: TreeRow): TreeRow | undefined {
    return row.kind === 'node' ? row.parent : undefined;
  }

  async getChildren(row?: TreeRow): Promise<TreeRow[]> {
    if (row?.kind === 'node') return nodeRows(row.session, row.node.children, row);
    if (row) return this.rowsOf(row.session, row);
    const sessions = this.sessions.withVision();
    const [only] = sessions;
    if (sessions.length === 1 && only) return this.rowsOf(only);
    return sessions.map((session) => ({ kind: 'workspace-folder', session }));
  }

  dispose(): void {
    this.#changed.dispose();
  }

  /** Has VS Code ask for the rows anew. */
  protected redraw(): void {
    this.#changed.fire();
  }
}
