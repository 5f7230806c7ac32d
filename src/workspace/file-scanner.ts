import { join } from 'node:path';
import type { SkipReason } from '../core/trace/code-base.ts';
import type { FileScan, ScanOptions } from '../core/trace/marker.ts';
import { needlesOf } from '../core/trace/needles.ts';
import { scanText } from '../core/trace/scan-text.ts';
import { FileReader } from './file-reader.ts';
import { NeedleFinder } from './file-text.ts';
import { LinkedFolders } from './linked-folders.ts';

/** `silent`: read, and it says nothing. `folder`, `gone`: no file is there. */
export type ScanOutcome = FileScan | Exclude<SkipReason, 'vanished' | 'other-worktree'> | 'silent' | 'folder' | 'gone';

/** Reads the files of one folder for what their comments say. */
export class FileScanner {
  readonly #root: string;
  readonly #options: ScanOptions;
  readonly #reader: FileReader;
  readonly #finder: NeedleFinder;
  readonly #links: LinkedFolders;

  constructor(root: string, options: ScanOptions, reader: FileReader) {
    this.#root = root;
    this.#options = options;
    this.#reader = reader;
    this.#finder = new NeedleFinder(needlesOf(options));
    this.#links = new LinkedFolders(root);
  }

  /** @param remembered the path comes from git's index, so its folders may have become links */
  scan(path: string, remembered: boolean): ScanOutcome {
    if (remembered && this.#links.leadThrough(path)) return 'gone';
    const reading = this.#reader.read(join(this.#root, path));
    if (reading.kind !== 'read') return reading.kind;
    const content = this.#finder.textOf(reading.bytes);
    if (content.kind !== 'text') return content.kind;
    return scanText(path, content.text, this.#options) ?? 'silent';
  }
}
