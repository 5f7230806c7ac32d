import * as vscode from 'vscode';
import type { Sessions } from '../session/sessions.ts';
import { followEditor } from './strategy/follow-editor.ts';
import { StrategyOptions } from './strategy/strategy-options.ts';
import { StrategyView } from './strategy/strategy-view.ts';

/** The views of the container, and how they are to be shown. */
export class Views implements vscode.Disposable {
  readonly options: StrategyOptions;
  readonly strategy: StrategyView;
  readonly #subscriptions: vscode.Disposable;

  /** @param memory remembers from one day to the next how views are shown */
  constructor(sessions: Sessions, memory: vscode.Memento) {
    this.options = new StrategyOptions(memory);
    this.strategy = new StrategyView(sessions, this.options);
    this.#subscriptions = vscode.Disposable.from(this.options, this.strategy, followEditor(sessions, this.strategy));
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }
}
