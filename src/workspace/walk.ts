import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { rulesAbove, rulesIn } from './ignore-files.ts';
import type { IgnoreRules } from './ignore-rules.ts';
import { isGone } from './file-errors.ts';
import type { ListingSink } from './listing.ts';
import { pathTableOf } from './path-table.ts';
import { isOtherWorktree } from './repository.ts';

/** A folder still to be looked into. */
interface Stop {
  /** Relative to the walked folder, '' or with a slash at the end. */
  readonly path: string;
  /** Those of the folders above it. */
  readonly rules: IgnoreRules;
}

/**
 * Lists the files below a folder without running git: `.gitignore`, `.git/info/exclude` and `.ignore`
 * hold as they would for git and ripgrep, those of the repository around the folder included.
 * Symbolic links are listed and never followed.
 */
export async function walk(folder: string, sink: ListingSink, signal?: AbortSignal): Promise<void> {
  const tour = new Walk(folder, sink);
  for (let folders = 0; tour.next(); folders += 1) {
    if (folders % 100 === 0) await setImmediate();
    signal?.throwIfAborted();
  }
  tour.end();
}

class Walk {
  readonly #folder: string;
  readonly #sink: ListingSink;
  readonly #files: string[] = [];
  /** Where the walked folder lies below the base of the rules: '' or with a slash at the end. */
  readonly #prefix: string;
  readonly #stops: Stop[];

  constructor(folder: string, sink: ListingSink) {
    const { prefix, rules } = rulesAbove(folder);
    this.#folder = folder;
    this.#sink = sink;
    this.#prefix = prefix;
    this.#stops = [{ path: '', rules }];
  }

  /** Looks into one folder; false when there is none left. */
  next(): boolean {
    const stop = this.#stops.pop();
    if (!stop) return false;
    const entries = this.#entriesOf(stop.path);
    const names = new Set(entries.map(({ name }) => name));
    const rules = rulesIn(join(this.#folder, stop.path), this.#prefix + stop.path, names, stop.rules);
    for (const entry of entries) this.#visit(entry, stop.path + entry.name, rules);
    return true;
  }

  end(): void {
    if (this.#files.length > 0) this.#sink.files(pathTableOf(this.#files.toSorted(), false));
  }

  #visit(entry: Dirent, path: string, rules: IgnoreRules): void {
    if (VERSION_CONTROL.has(entry.name) || rules.ignores(this.#prefix + path, entry.isDirectory())) return;
    if (entry.isFile() || entry.isSymbolicLink()) this.#files.push(path);
    if (!entry.isDirectory()) return;
    if (isOtherWorktree(join(this.#folder, path), this.#folder)) this.#sink.closed({ path: `${path}/`, reason: 'other-worktree' });
    else this.#stops.push({ path: `${path}/`, rules });
  }

  #entriesOf(path: string): Dirent[] {
    try {
      return readdirSync(join(this.#folder, path), { withFileTypes: true });
    } catch (error) {
      if (!isGone(error)) this.#sink.closed({ path, reason: 'unreadable' });
      return [];
    }
  }
}

/** Where version control keeps its own data. */
const VERSION_CONTROL = new Set(['.git', '.hg', '.svn', '.jj', 'CVS']);
