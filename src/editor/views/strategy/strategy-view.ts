import * as vscode from 'vscode';
import { filterText, isFiltering } from '../../../core/features/strategy/strategy-filter.ts';
import { waitingIn } from '../../../core/features/strategy/waiting.ts';
import { joined } from '../../../core/features/tree-node.ts';
import { SETTINGS, VIEWS } from '../../ids.ts';
import type { FolderSession } from '../../session/folder-session.ts';
import type { Sessions } from '../../session/sessions.ts';
import type { strategyRows } from '../rows.ts';
import { toTreeItem } from '../tree-item.ts';
import { nodeRows, type NodeRow, type TreeRow } from '../tree-row.ts';
import { QuarterDrag } from './quarter-drag.ts';
import type { StrategyOptions } from './strategy-options.ts';

/** The Strategy view: what we want, how it goes, and the code that serves it. */
export class StrategyView implements vscode.TreeDataProvider<TreeRow>, vscode.Disposable {
  readonly #sessions: Sessions;
  readonly #options: StrategyOptions;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #view: vscode.TreeView<TreeRow>;
  readonly drag = new QuarterDrag();
  readonly #subscriptions: vscode.Disposable;
  #strategyRows: typeof strategyRows | undefined;
  readonly onDidChangeTreeData = this.#changed.event;

  constructor(sessions: Sessions, options: StrategyOptions) {
    this.#sessions = sessions;
    this.#options = options;
    this.#view = vscode.window.createTreeView(VIEWS.strategy, {
      treeDataProvider: this,
      showCollapseAll: true,
      canSelectMany: true,
      dragAndDropController: this.drag,
    });
    const refresh = () => this.#refresh();
    this.#subscriptions = vscode.Disposable.from(
      this.#changed,
      this.#view,
      sessions.onDidChange(refresh),
      sessions.onDidRemove(refresh),
      options.onDidChange(refresh),
      vscode.workspace.onDidChangeConfiguration((change) => change.affectsConfiguration(SETTINGS.strategyBadge) && refresh()),
    );
  }

  get view(): vscode.TreeView<TreeRow> {
    return this.#view;
  }

  getTreeItem(row: TreeRow): vscode.TreeItem {
    return toTreeItem(row);
  }

  getParent(row: TreeRow): TreeRow | undefined {
    return row.kind === 'node' ? row.parent : undefined;
  }

  async getChildren(row?: TreeRow): Promise<TreeRow[]> {
    if (row?.kind === 'node') return nodeRows(row.session, row.node.children, row);
    if (row) return this.#rowsOf(row.session, row);
    const sessions = this.#sessions.withVision();
    const [only] = sessions;
    if (sessions.length === 1 && only) return this.#rowsOf(only);
    return sessions.map((session) => ({ kind: 'workspace-folder', session }));
  }

  /** The row of an item as the view is shown now; undefined where a filter hides it. */
  async rowOf(session: FolderSession, item: string): Promise<NodeRow | undefined> {
    const { strategyRowOf } = await import('../rows.ts');
    const top: TreeRow | undefined = this.#sessions.withVision().length > 1 ? { kind: 'workspace-folder', session } : undefined;
    return strategyRowOf(session, item, this.#options.value, top);
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  async #rowsOf(session: FolderSession, parent?: TreeRow): Promise<NodeRow[]> {
    const { strategyRows } = await import('../rows.ts');
    return strategyRows(session, this.#options.value, parent);
  }

  #refresh(): void {
    this.#view.badge = this.#badge();
    void this.#explain();
    this.#changed.fire();
  }

  /** The texts over the rows: some depend on what these are, which is looked up only then. */
  async #explain(): Promise<void> {
    const mayLackRows = isFiltering(this.#options.value.filter) || this.#sessions.withVision().some(isBroken);
    if (mayLackRows) this.#strategyRows ??= (await import('../rows.ts')).strategyRows;
    this.#view.description = this.#description();
    this.#view.message = this.#message();
  }

  /** Beside the title of the view, where nothing jumps when it comes and goes while somebody types. */
  #description(): string {
    const passing = filterText({ say: vscode.l10n.t }, this.#options.value.filter);
    const hidesPart = this.#sessions.withVision().some((session) => isBroken(session) && this.#hasRows(session));
    return joined([passing, hidesPart && vscode.l10n.t('errors hide a part')]);
  }

  /** A vision that cannot be read is explained over the rows of the others. VS Code shows no welcome text below a message, and that has buttons. */
  #message(): string {
    const shown = this.#sessions.withVision();
    const problems = shown.length === 0 ? [] : this.#sessions.all().flatMap(({ problem }) => problem ?? []);
    const isEmpty = isFiltering(this.#options.value.filter) && !shown.some((session) => this.#hasRows(session));
    return [...problems, ...(isEmpty ? [vscode.l10n.t('Nothing passes the filter.')] : [])].join('\n');
  }

  #hasRows(session: FolderSession): boolean {
    return (this.#strategyRows?.(session, this.#options.value).length ?? 0) > 0;
  }

  #badge(): vscode.ViewBadge | undefined {
    if (!vscode.workspace.getConfiguration().get(SETTINGS.strategyBadge, true)) return undefined;
    const waiting = this.#sessions.withVision().flatMap(({ snapshot }) => (snapshot ? waitingIn(snapshot) : []));
    const value = waiting.reduce((sum, { count }) => sum + count, 0);
    return value === 0 ? undefined : { value, tooltip: waiting.flatMap(({ text }) => text || []).join(', ') };
  }
}

function isBroken({ snapshot }: FolderSession): boolean {
  return snapshot?.vision.whole === false;
}
