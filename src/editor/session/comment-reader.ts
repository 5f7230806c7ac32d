import * as vscode from 'vscode';
import type { CommentScans } from './comment-scans.ts';

/** Reads the comments of open documents. The tables of languages that this takes are loaded with the first document that asks for them. */
export class CommentReader implements vscode.Disposable {
  readonly #loaded = new vscode.EventEmitter<void>();
  #loading: Promise<void> | undefined;
  #scans: CommentScans | undefined;
  /** Fires once, when comments can be read from then on. */
  readonly onDidLoad = this.#loaded.event;

  /** Undefined while the tables are on their way: asking for it sends for them. */
  get scans(): CommentScans | undefined {
    if (!this.#scans) void this.load();
    return this.#scans;
  }

  load(): Promise<void> {
    return (this.#loading ??= this.#load());
  }

  dispose(): void {
    this.#loaded.dispose();
  }

  async #load(): Promise<void> {
    ({ COMMENT_SCANS: this.#scans } = await import('./comment-scans.ts'));
    this.#loaded.fire();
  }
}
