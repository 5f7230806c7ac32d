import * as vscode from 'vscode';
import { filterText, isFiltering } from '../../../core/features/strategy/strategy-filter.ts';
import { waitingIn } from '../../../core/features/strategy/waiting.ts';
import { joined } from '../../../core/features/tree-node.ts';
import { SETTINGS, VIEWS } from '../../ids.ts';
import type { FolderSession } from '../../session/folder-session.ts';
import type { Sessions } from '../../session/sessions.ts';
import type { strategyRows } from '../rows.ts';
import { RowTree } from '../row-tree.ts';
import type { NodeRow, TreeRow } from '../tree-row.ts';
import { QuarterDrag } from './quarter-drag.ts';
import type { StrategyOptions } from './strategy-options.ts';

/** The Strategy view: what we want, how it goes, and the code that serves it. */
export class StrategyView extends RowTree {
  readonly #options: StrategyOptions;
  readonly view: vscode.TreeView<TreeRow>;
  readonly drag = new QuarterDrag();
  readonly #subscriptions: vscode.Disposable;
  #strategyRows: typeof strategyRows | undefined;

  constructor(sessions: Sessions, options: StrategyOptions) {
    super(sessions);
    this.#options = options;
    this.view = vscode.window.createTreeView(VIEWS.strategy, {
      treeDataProvider: this,
      showCollapseAll: true,
      canSelectMany: true,
      dragAndDropController: this.drag,
    });
    const refresh = () => this.#refresh();
    this.#subscriptions = vscode.Disposable.from(
      this.view,
      sessions.onDidChange(refresh),
      sessions.onDidRemove(refresh),
      options.onDidChange(refresh),
      vscode.workspace.onDidChangeConfiguration((change) => change.affectsConfiguration(SETTINGS.strategyBadge) && refresh()),
    );
  }

  /** The row of an item as the view is shown now; undefined where a filter hides it. */
  async rowOf(session: FolderSession, item: string): Promise<NodeRow | undefined> {
    const { strategyRowOf } = await import('../rows.ts');
    const top: TreeRow | undefined = this.sessions.withVision().length > 1 ? { kind: 'workspace-folder', session } : undefined;
    return strategyRowOf(session, item, this.#options.value, top);
  }

  override dispose(): void {
    super.dispose();
    this.#subscriptions.dispose();
  }

  protected override async rowsOf(session: FolderSession, parent?: TreeRow): Promise<NodeRow[]> {
    const { strategyRows } = await import('../rows.ts');
    return strategyRows(session, this.#options.value, parent);
  }

  #refresh(): void {
    this.view.badge = this.#badge();
    void this.#explain();
    this.redraw();
  }

  /** The texts over the rows: some depend on what these are, which is looked up only then. */
  async #explain(): Promise<void> {
    const mayLackRows = isFiltering(this.#options.value.filter) || this.sessions.withVision().some(isBroken);
    if (mayLackRows) this.#strategyRows ??= (await import('../rows.ts')).strategyRows;
    this.view.description = this.#description();
    this.view.message = this.#message();
  }

  /** Beside the title of the view, where nothing jumps when it comes and goes while somebody types. */
  #description(): string {
    const passing = filterText({ say: vscode.l10n.t }, this.#options.value.filter);
    const hidesPart = this.sessions.withVision().some((session) => isBroken(session) && this.#hasRows(session));
    return joined([passing, hidesPart && vscode.l10n.t('errors hide a part')]);
  }

  /** A vision that cannot be read is explained over the rows of the others. VS Code shows no welcome text below a message, and that has buttons. */
  #message(): string {
    const shown = this.sessions.withVision();
    const problems = shown.length === 0 ? [] : this.sessions.all().flatMap(({ problem }) => problem ?? []);
    const isEmpty = isFiltering(this.#options.value.filter) && !shown.some((session) => this.#hasRows(session));
    return [...problems, ...(isEmpty ? [vscode.l10n.t('Nothing passes the filter.')] : [])].join('\n');
  }

  #hasRows(session: FolderSession): boolean {
    return (this.#strategyRows?.(session, this.#options.value).length ?? 0) > 0;
  }

  #badge(): vscode.ViewBadge | undefined {
    if (!vscode.workspace.getConfiguration().get(SETTINGS.strategyBadge, true)) return undefined;
    const waiting = this.sessions.withVision().flatMap(({ snapshot }) => (snapshot ? waitingIn(snapshot) : []));
    const value = waiting.reduce((sum, { count }) => sum + count, 0);
    return value === 0 ? undefined : { value, tooltip: waiting.flatMap(({ text }) => text || []).join(', ') };
  }
}

function isBroken({ snapshot }: FolderSession): boolean {
  return snapshot?.vision.whole === false;
}
