import * as vscode from 'vscode';
import type { Sessions } from '../session/sessions.ts';
import type { Typing } from '../session/typing.ts';
import { affectsLenses } from './lens-settings.ts';

/** Fires whenever lenses may say something else, or stand elsewhere, than before. */
export class LensChanges implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #subscriptions: vscode.Disposable;
  readonly onDidChange = this.#changed.event;

  constructor(sessions: Sessions, typing: Typing) {
    const changed = () => this.#changed.fire();
    this.#subscriptions = vscode.Disposable.from(
      this.#changed,
      sessions.onDidChange(changed),
      sessions.onDidRemove(changed),
      typing.onDidSettle(changed),
      vscode.workspace.onDidChangeConfiguration((change) => affectsLenses(change) && changed()),
    );
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }
}
