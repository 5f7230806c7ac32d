import * as vscode from 'vscode';
import type { VisionHistory } from '../../core/model/history.ts';
import { readVisionHistory } from '../../workspace/vision-history.ts';
import { Debouncer } from '../debouncer.ts';
import { folderOf, nameOf } from '../paths.ts';
import type { Tools } from './tools.ts';

/** Dates are edited digit by digit: they are believed once they have stood for so long. */
const STARTS_MILLISECONDS = 1000;

/** What one vision said before, from git; nothing at all in a workspace that nobody trusts. */
export class VisionPast implements vscode.Disposable {
  readonly #vision: vscode.Uri;
  readonly #tools: Tools;
  readonly #changed: () => void;
  readonly #newStarts = new Debouncer(() => void this.read());
  #starts: readonly string[] = [];
  #history: VisionHistory | undefined;
  #running = new AbortController();

  /** @param changed is called after each reading that found something */
  constructor(vision: vscode.Uri, tools: Tools, changed: () => void) {
    this.#vision = vision;
    this.#tools = tools;
    this.#changed = changed;
  }

  get history(): VisionHistory | undefined {
    return this.#history;
  }

  /** @param starts the days from which on goals must stand, as `YYYY-MM-DD` */
  follow(starts: readonly string[]): void {
    if (starts.join(' ') === this.#starts.join(' ')) return;
    this.#starts = starts;
    this.#newStarts.after(this.#history ? STARTS_MILLISECONDS : 0);
  }

  /** Reads it anew, as after a commit; a reading that is under way is given up. */
  async read(): Promise<void> {
    if (!vscode.workspace.isTrusted) return;
    this.#newStarts.cancel();
    this.#running.abort();
    const { signal } = (this.#running = new AbortController());
    try {
      const history = await readVisionHistory(folderOf(this.#vision).fsPath, nameOf(this.#vision), this.#starts, signal);
      if (signal.aborted || (!history && !this.#history)) return;
      this.#history = history;
      this.#changed();
    } catch (error) {
      if (!signal.aborted) this.#tools.log.error(`What ${this.#vision.fsPath} said before could not be read.`, error);
    }
  }

  dispose(): void {
    this.#running.abort();
    this.#newStarts.dispose();
  }
}
