import * as vscode from 'vscode';
import { VIEWS } from '../ids.ts';
import type { Sessions } from '../session/sessions.ts';
import { chosenRows } from './chosen-rows.ts';
import { OrphanSettings } from './orphans/orphan-settings.ts';
import { OrphansView } from './orphans/orphans-view.ts';
import { followEditor } from './strategy/follow-editor.ts';
import { StrategyOptions } from './strategy/strategy-options.ts';
import { StrategyView } from './strategy/strategy-view.ts';
import type { NodeRow } from './tree-row.ts';

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

  /** The rows that a command is meant for, by what VS Code hands to it. */
  rowsFor(argument: unknown, more: unknown): readonly NodeRow[] {
    return chosenRows({ [VIEWS.strategy]: this.strategy.view, [VIEWS.orphans]: this.orphans.view }, argument, more);
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }
}
