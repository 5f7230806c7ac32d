import * as vscode from 'vscode';
import type { CodeBase } from '../../core/trace/code-base.ts';
import type { ScanRequest } from '../../workspace/scanner.ts';
import { Debouncer } from '../debouncer.ts';
import { showProgress } from './scan-progress.ts';
import type { Tools } from './tools.ts';

/** Tags are edited letter by letter: they are believed once they have stood for so long. */
const TAGS_MILLISECONDS = 1000;
/** Between two looks at all files. */
const REST_MILLISECONDS = 30_000;
/** Where looking takes long, as on a network drive, it rests so many times as long. */
const REST_SHARE = 20;

/** Keeps the code base below one folder up to date: one scan of all files in the background, then of those that change. */
export class CodeScan implements vscode.Disposable {
  readonly #root: vscode.Uri;
  readonly #tools: Tools;
  readonly #changed: () => void;
  readonly #newTags = new Debouncer(() => void this.scan());
  readonly #nextLook = new Debouncer(() => void this.take(['']));
  #tags: readonly string[];
  #codeBase: CodeBase | undefined;
  /** What is still to be read: all, or these paths. */
  #todo: 'all' | Set<string> = 'all';
  #running = new AbortController();
  #working: Promise<void> | undefined;
  /** In milliseconds, when all files may be looked at again; undefined while they are. */
  #rested: number | undefined;

  /** Begins to scan at once. @param changed is called whenever something else is on disk than before */
  constructor(root: vscode.Uri, tags: readonly string[], tools: Tools, changed: () => void) {
    this.#root = root;
    this.#tags = tags;
    this.#tools = tools;
    this.#changed = changed;
    void this.scan();
  }

  /** What is on disk; undefined until the first scan has ended. */
  get codeBase(): CodeBase | undefined {
    return this.#codeBase;
  }

  /** Scans anew if the tags are others than before. */
  follow(tags: readonly string[]): void {
    if (tags.join(' ') === this.#tags.join(' ')) return;
    this.#tags = tags;
    this.#newTags.after(TAGS_MILLISECONDS);
  }

  /** Reads everything anew; a scan that is under way is given up. */
  async scan(): Promise<void> {
    this.#newTags.cancel();
    this.#todo = 'all';
    this.#running.abort();
    await this.#work();
  }

  /** Reads these paths anew, relative to the folder: files and folders, created, changed or gone. */
  async take(paths: readonly string[]): Promise<void> {
    if (this.#todo !== 'all') for (const path of paths) this.#todo.add(path);
    await this.#work();
  }

  /**
   * Looks at all files and reads those that have changed: events of theirs may have got lost. Nobody is shown that it does.
   * Waits until the last look is some time past; while all files are being read, there is nothing to look for.
   */
  look(): void {
    if (this.#rested !== undefined) this.#nextLook.after(Math.max(0, this.#rested - performance.now()));
  }

  dispose(): void {
    this.#todo = new Set();
    this.#running.abort();
    this.#newTags.dispose();
    this.#nextLook.dispose();
  }

  #work(): Promise<void> {
    this.#working ??= this.#readAll().finally(() => (this.#working = undefined));
    return this.#working;
  }

  /** One reading after the other, until nothing is left to read. */
  async #readAll(): Promise<void> {
    while (this.#todo === 'all' || this.#todo.size > 0) {
      const todo = this.#todo;
      this.#todo = new Set();
      this.#running = new AbortController();
      await this.#readOnce(todo, this.#running.signal);
    }
  }

  async #readOnce(todo: 'all' | ReadonlySet<string>, signal: AbortSignal): Promise<void> {
    const before = this.#codeBase;
    const rest = todo === 'all' || todo.has('') ? this.#beginLook() : undefined;
    try {
      this.#codeBase = before && todo !== 'all' ? await this.#rescan(before, todo, signal) : await this.#scanAll(signal);
      if (this.#codeBase !== before) this.#changed();
    } catch (error) {
      if (!signal.aborted) this.#tools.log.error(`The code below ${this.#root.fsPath} could not be scanned.`, error);
    } finally {
      rest?.();
    }
  }

  /** @returns what is to be called at its end */
  #beginLook(): () => void {
    const began = performance.now();
    this.#nextLook.cancel();
    this.#rested = undefined;
    return () => {
      const ended = performance.now();
      this.#rested = ended + Math.max(REST_MILLISECONDS, REST_SHARE * (ended - began));
    };
  }

  #rescan(before: CodeBase, paths: Iterable<string>, signal: AbortSignal): Promise<CodeBase> {
    return this.#tools.scanner.rescan(this.#root.fsPath, before, paths, this.#request(signal));
  }

  async #scanAll(signal: AbortSignal): Promise<CodeBase> {
    const { scanner, log } = this.#tools;
    const started = performance.now();
    const codeBase = await showProgress((onProgress) => scanner.scan(this.#root.fsPath, { ...this.#request(signal), onProgress }));
    const milliseconds = Math.round(performance.now() - started);
    log.info(`Scanned ${this.#root.fsPath}: ${codeBase.files.length} files in ${milliseconds} ms, ${codeBase.scans.size} with markers.`);
    for (const { path, reason } of codeBase.skipped) log.debug(`Not read: ${path} (${reason})`);
    return codeBase;
  }

  /** Git runs what a repository's configuration says: not before somebody trusts it. */
  #request(signal: AbortSignal): ScanRequest {
    return { tags: this.#tags, git: vscode.workspace.isTrusted ? 'auto' : 'never', signal };
  }
}
