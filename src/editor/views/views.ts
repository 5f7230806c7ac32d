import * as vscode from 'vscode';
import { VIEWS } from '../ids.ts';
import type { Sessions } from '../session/sessions.ts';
import { OrphanSettings } from './orphans/orphan-settings.ts';
import { OrphansView } from './orphans/orphans-view.ts';
import { rowsUnderKeys } from './rows-under-keys.ts';
import { followEditor } from './strategy/follow-editor.ts';
import { StrategyOptions } from './strategy/strategy-options.ts';
import { StrategyView } from './strategy/strategy-view.ts';
import type { TreeRow } from './tree-row.ts';

/** The views of the container, and how they are to be shown. */
export class Views implements vscode.Disposable {
  readonly options: StrategyOptions;
  readonly strategy: StrategyView;
  readonly orphanSettings: OrphanSettings;
  readonly orphans: OrphansView;
  readonly #subscriptions: vscode.Disposable;

  /** @param memory remembers from one day to the next how views are shown */
  constructor(sessions: Sessions, memory: vscode.Memento) {
    this.options = new StrategyOptions(memory);
    this.strategy = new StrategyView(sessions, this.options);
    this.orphanSettings = new OrphanSettings(memory);
    this.orphans = new OrphansView(sessions, this.orphanSettings);
    this.#subscriptions = vscode.Disposable.from(this.options, this.strategy, followEditor(sessions, this.strategy), this.orphanSettings, this.orphans);
  }

  /**
   * What a key binding hands over stands for rows of the view in which the key was pressed: `{ "selectionOf": "vision.strategy" }`.
   * @returns what a menu would have handed over for them; anything else as it is
   */
  async argumentsFrom(argument: unknown, more: unknown): Promise<readonly [argument: unknown, more: unknown]> {
    const views: Readonly<Record<string, vscode.TreeView<TreeRow>>> = { [VIEWS.strategy]: this.strategy.view, [VIEWS.orphans]: this.orphans.view };
    const view = views[viewNamedIn(argument)];
    if (!view) return [argument, more];
    const rows = await rowsUnderKeys(view);
    return [rows[0], rows];
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }
}

function viewNamedIn(argument: unknown): string {
  const named = typeof argument === 'object' && argument !== null && 'selectionOf' in argument ? argument.selectionOf : undefined;
  return typeof named === 'string' ? named : '';
}
