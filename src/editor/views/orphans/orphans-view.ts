import * as vscode from 'vscode';
import type { MarkerGrouping, OrphanOptions } from '../../../core/features/orphans/orphan-options.ts';
import { VIEWS } from '../../ids.ts';
import type { FolderSession } from '../../session/folder-session.ts';
import type { Sessions } from '../../session/sessions.ts';
import { RowTree } from '../row-tree.ts';
import type { NodeRow, TreeRow } from '../tree-row.ts';
import { FolderFacts } from './folder-facts.ts';
import type { OrphanSettings } from './orphan-settings.ts';

/** The Orphaned Work view: code, markers and plans that do not find each other. */
export class OrphansView extends RowTree {
  readonly #settings: OrphanSettings;
  readonly #facts = new Map<FolderSession, FolderFacts>();
  readonly #subscriptions: vscode.Disposable;
  readonly view: vscode.TreeView<TreeRow>;

  constructor(sessions: Sessions, settings: OrphanSettings) {
    super(sessions);
    this.#settings = settings;
    this.view = vscode.window.createTreeView(VIEWS.orphans, { treeDataProvider: this, showCollapseAll: true, canSelectMany: true });
    this.#subscriptions = vscode.Disposable.from(
      this.view,
      sessions.onDidChange(() => this.#refresh()),
      sessions.onDidRemove((session) => this.#forget(session)),
      settings.onDidChange(() => this.#refresh()),
      this.view.onDidChangeVisibility(() => this.#look()),
    );
  }

  /** How markers can be grouped here: ages need git, owners a CODEOWNERS. */
  groupings(): readonly MarkerGrouping[] {
    const facts = this.sessions.withVision().map((session) => this.#factsOf(session));
    return [
      'folder',
      ...(facts.some(({ hasOwners }) => hasOwners) ? (['owner'] as const) : []),
      ...(facts.some(({ hasPast }) => hasPast) ? (['age'] as const) : []),
    ];
  }

  /** Owners and last changes as they are now. */
  async look(): Promise<void> {
    await Promise.all(this.sessions.withVision().map((session) => this.#factsOf(session).look()));
  }

  /** What the view shows about a folder, as Markdown. */
  async reportOf(session: FolderSession): Promise<string> {
    const { orphanText } = await import('../rows.ts');
    return orphanText(session, this.#optionsFor(session));
  }

  override dispose(): void {
    super.dispose();
    for (const facts of this.#facts.values()) facts.dispose();
    this.#subscriptions.dispose();
  }

  protected override async rowsOf(session: FolderSession, parent?: TreeRow): Promise<NodeRow[]> {
    const { orphanRows } = await import('../rows.ts');
    return orphanRows(session, this.#optionsFor(session), parent);
  }

  #optionsFor(session: FolderSession): OrphanOptions {
    return { grouping: this.#settings.grouping, facts: this.#factsOf(session).facts() };
  }

  #factsOf(session: FolderSession): FolderFacts {
    const known = this.#facts.get(session);
    if (known) return known;
    const made = new FolderFacts(session, () => this.#draw());
    this.#facts.set(session, made);
    return made;
  }

  #forget(session: FolderSession): void {
    this.#facts.get(session)?.dispose();
    this.#facts.delete(session);
    this.#refresh();
  }

  /** Nothing is read for a view that nobody sees. */
  #look(): void {
    if (this.view.visible) void this.look().then(() => this.#readAges());
    else for (const facts of this.#facts.values()) facts.rest();
  }

  #refresh(): void {
    this.#draw();
    if (!this.view.visible) return;
    for (const session of this.sessions.withVision()) void this.#factsOf(session).lookOnce();
    void this.#readAges();
  }

  async #readAges(): Promise<void> {
    if (!this.view.visible || this.#settings.grouping !== 'age') return;
    await Promise.all(this.sessions.withVision().map((session) => this.#factsOf(session).readAges()));
  }

  #draw(): void {
    this.view.description = this.#description();
    this.view.message = this.#message();
    this.redraw();
  }

  #description(): string {
    switch (this.#settings.grouping) {
      case 'owner':
        return vscode.l10n.t('TODOs by owner');
      case 'age':
        return vscode.l10n.t('TODOs by age');
      case 'folder':
        return '';
    }
  }

  #message(): string {
    const restricted = !vscode.workspace.isTrusted && this.sessions.withVision().length > 0;
    return restricted ? vscode.l10n.t('Restricted Mode: git is not asked, so that ages and last changes are not known.') : '';
  }
}
