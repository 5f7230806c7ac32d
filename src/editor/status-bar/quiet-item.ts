import * as vscode from 'vscode';

/** What an item of the status bar is known by, and where it stands: higher means further left. */
export interface ItemPlace {
  readonly id: string;
  readonly name: string;
  readonly priority: number;
}

export interface Said {
  readonly text: string;
  readonly tooltip: string;
  readonly command: string | vscode.Command;
  /** The whole of it, for a screen reader. */
  readonly spoken: string;
}

/** An item at the right of the status bar that is not there while it has nothing to say. */
export abstract class QuietItem implements vscode.Disposable {
  readonly #item: vscode.StatusBarItem;
  readonly #subscriptions: vscode.Disposable;

  /** @param changes after each of these it says what it has to say now */
  constructor({ id, name, priority }: ItemPlace, changes: readonly vscode.Event<unknown>[]) {
    this.#item = vscode.window.createStatusBarItem(id, vscode.StatusBarAlignment.Right, priority);
    this.#item.name = name;
    this.#subscriptions = vscode.Disposable.from(this.#item, ...changes.map((change) => change(() => this.show())));
  }

  /** What it says now; empty where it is hidden. */
  get text(): string {
    return this.#item.text;
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  protected abstract said(): Said | undefined;

  protected show(): void {
    const said = this.said();
    this.#item.text = said?.text ?? '';
    if (!said) return this.#item.hide();
    this.#item.tooltip = said.tooltip;
    this.#item.command = said.command;
    this.#item.accessibilityInformation = { label: vscode.l10n.t('Vision: {0}', said.spoken) };
    this.#item.show();
  }

  /** Draws the tooltip anew, where it takes longer to make. */
  protected explain(tooltip: vscode.MarkdownString): void {
    this.#item.tooltip = tooltip;
  }
}
