import * as vscode from 'vscode';
import { strategyTree } from '../../core/features/strategy/strategy-tree.ts';
import { VIEWS } from '../ids.ts';
import type { FolderSession } from '../session/folder-session.ts';
import type { Sessions } from '../session/sessions.ts';
import type { StrategyRow } from './strategy-row.ts';
import { toTreeItem } from './tree-item.ts';

/** The Strategy view: what we want, how it goes, and the code that serves it. */
export class StrategyView implements vscode.TreeDataProvider<StrategyRow>, vscode.Disposable {
  readonly #sessions: Sessions;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #view: vscode.TreeView<StrategyRow>;
  readonly #subscriptions: vscode.Disposable;
  readonly onDidChangeTreeData = this.#changed.event;

  constructor(sessions: Sessions) {
    this.#sessions = sessions;
    this.#view = vscode.window.createTreeView(VIEWS.strategy, { treeDataProvider: this, showCollapseAll: true });
    this.#subscriptions = vscode.Disposable.from(
      this.#changed,
      this.#view,
      sessions.onDidChange(() => this.#refresh()),
      sessions.onDidRemove(() => this.#refresh()),
    );
  }

  getTreeItem(row: StrategyRow): vscode.TreeItem {
    return toTreeItem(row);
  }

  getChildren(row?: StrategyRow): StrategyRow[] {
    if (row?.kind === 'node') return row.node.children.map((node) => ({ kind: 'node', session: row.session, node }));
    if (row) return rootsOf(row.session);
    const sessions = this.#sessions.withVision();
    const [only] = sessions;
    if (sessions.length === 1 && only) return rootsOf(only);
    return sessions.map((session) => ({ kind: 'workspace-folder', session }));
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  /** A vision that cannot be read is explained where its tree would be. */
  #refresh(): void {
    const problems = this.#sessions.all().flatMap(({ problem }) => problem ?? []);
    this.#view.message = problems.join('\n');
    this.#changed.fire();
  }
}

function rootsOf(session: FolderSession): StrategyRow[] {
  const { snapshot } = session;
  return snapshot ? strategyTree(snapshot).map((node) => ({ kind: 'node', session, node })) : [];
}
