import * as vscode from 'vscode';
import type { VisionHistory } from '../../core/model/history.ts';
import type { Vision } from '../../core/model/vision.ts';
import { goalStarts } from '../../core/progress/goal-starts.ts';
import type { CodeBase } from '../../core/trace/code-base.ts';
import { markerTags } from '../../core/trace/marker-tags.ts';
import { folderOf } from '../paths.ts';
import { CodeScan } from './code-scan.ts';
import { FileChanges } from './file-changes.ts';
import type { Tools } from './tools.ts';
import { VisionPast } from './vision-past.ts';

/** What a vision on a disk is seen beside: the code below its folder, and its own past. Watched for as long as it lives. */
export class Surroundings implements vscode.Disposable {
  readonly vision: vscode.Uri;
  readonly #code: CodeScan;
  readonly #past: VisionPast;
  readonly #changes: FileChanges;
  #followed: Vision | undefined;

  /** @param changed is called whenever there is something else to see than before */
  constructor(vision: vscode.Uri, first: Vision, tools: Tools, changed: () => void) {
    const folder = folderOf(vision);
    this.vision = vision;
    this.#code = new CodeScan(folder, markerTags(first.document), tools, changed);
    this.#past = new VisionPast(vision, tools, changed);
    this.#changes = new FileChanges(folder, (paths) => this.#take(paths));
    this.follow(first);
  }

  get codeBase(): CodeBase | undefined {
    return this.#code.codeBase;
  }

  get history(): VisionHistory | undefined {
    return this.#past.history;
  }

  /** Sees to what another text of the vision asks for. */
  follow(vision: Vision): void {
    if (vision === this.#followed) return;
    this.#followed = vision;
    this.#code.follow(markerTags(vision.document));
    this.#past.follow(goalStarts(vision.document));
  }

  /** Reads everything anew. */
  async rescan(): Promise<void> {
    await Promise.all([this.#code.scan(), this.#past.read()]);
  }

  /** Looks for changes of the code that nobody told of. */
  look(): void {
    this.#code.look();
  }

  dispose(): void {
    this.#changes.dispose();
    this.#code.dispose();
    this.#past.dispose();
  }

  #take(paths: readonly string[]): void {
    void this.#code.take(paths);
    // Git notes here each commit, merge and change of branch.
    if (paths.includes('.git/logs/HEAD')) void this.#past.read();
  }
}
