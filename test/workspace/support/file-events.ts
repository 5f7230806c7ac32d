import { mkdirSync, readdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { kindOf } from '../../../src/workspace/kind-of.ts';
import type { TempFolder } from './temp-folder.ts';

const NAMES = ['a', 'b', 'c.ts', 'd.ts', 'e.py', 'x.log', 'out', '.hidden', 'ü 😀.ts'];
const CONTENTS = ['', '// TODO(x): y\n', '# TODO(z): y\n', '/* FIXME(q) */ // @vision a, b\n', '\0binary', 'text '.repeat(50)];
const RULES = ['*.log\n', 'out/\n', '*.log\n!x.log\n', '/a\n', '', 'c.ts\n', '.hidden\n*.py\n', '*\n!*/\n!.gitignore\n!d.ts\n'];

/** Does random things to the files of a folder and tells, as a watcher would, which paths were touched. */
export class FileEvents {
  readonly #folder: TempFolder;
  readonly #random: () => number;
  readonly #hasGit: boolean;
  count = 0;

  /** @param random gives numbers from 0 up to 1 */
  constructor(folder: TempFolder, random: () => number, hasGit: boolean) {
    this.#folder = folder;
    this.#random = random;
    this.#hasGit = hasGit;
  }

  /** Up to 20 events; the paths come in any order. */
  batch(): string[] {
    const paths = new Set<string>();
    for (let left = 1 + this.#upTo(20); left > 0; left -= 1) for (const path of this.#event()) paths.add(path);
    return [...paths].toSorted(() => this.#random() - 0.5);
  }

  #event(): string[] {
    this.count += 1;
    const events = [this.#write, this.#write, this.#write, this.#remove, this.#rename, this.#rules, this.#link, this.#git];
    return events[this.#upTo(events.length)]?.call(this) ?? [];
  }

  #write(): string[] {
    const path = this.#anyPath();
    if (this.#kind(path) === 'folder') return [];
    const cleared = this.#makeWay(path);
    rmSync(this.#folder.at(path), { force: true });
    writeFileSync(this.#folder.at(path), this.#any(CONTENTS));
    return [...cleared, path];
  }

  #remove(): string[] {
    const path = this.#anyPath();
    if (!this.#kind(path)) return [];
    rmSync(this.#folder.at(path), { recursive: true });
    return [path];
  }

  /** A renamed folder is told as such, without the files in it. */
  #rename(): string[] {
    const [from, to] = [this.#anyPath(), this.#anyPath()];
    if (!this.#kind(from) || this.#kind(to) || `${to}/`.startsWith(`${from}/`)) return [];
    const cleared = this.#makeWay(to);
    if (!this.#kind(from)) return cleared;
    renameSync(this.#folder.at(from), this.#folder.at(to));
    return [...cleared, from, to];
  }

  #rules(): string[] {
    const folder = dirname(this.#anyPath());
    if (folder !== '.' && this.#kind(folder) !== 'folder') return [];
    const path = folder === '.' ? '.gitignore' : `${folder}/.gitignore`;
    if (this.#kind(path) === 'folder') return [];
    writeFileSync(this.#folder.at(path), this.#any(RULES));
    return [path];
  }

  #link(): string[] {
    const path = this.#anyPath();
    if (this.#kind(path)) return [];
    const cleared = this.#makeWay(path);
    symlinkSync(this.#any(['.', '..', 'c.ts', 'nowhere']), this.#folder.at(path));
    return [...cleared, path];
  }

  #git(): string[] {
    if (!this.#hasGit) return [];
    const hasFiles = readdirSync(this.#folder.path).some((name) => name !== '.git');
    const commands = [['add', '-A'], ['add', '-A', '-f'], ['rm', '-r', '-f', '-q', '--cached', '--ignore-unmatch', '.']];
    if (hasFiles) this.#folder.git('', ...this.#any(commands));
    return ['.git/index'];
  }

  /** Makes the folders of a path; removes what stands in their place. */
  #makeWay(path: string): string[] {
    const cleared = foldersOf(path).filter((folder) => {
      const kind = this.#kind(folder);
      if (kind !== undefined && kind !== 'folder') rmSync(this.#folder.at(folder));
      if (kind !== 'folder') mkdirSync(this.#folder.at(folder));
      return kind !== undefined && kind !== 'folder';
    });
    return cleared;
  }

  #anyPath(): string {
    return Array.from({ length: 1 + this.#upTo(3) }, () => this.#any(NAMES)).join('/');
  }

  /** What is at a path, no link on the way to it followed. */
  #kind(path: string): ReturnType<typeof kindOf> {
    const isReached = foldersOf(path).every((folder) => kindOf(this.#folder.at(folder)) === 'folder');
    return isReached ? kindOf(this.#folder.at(path)) : undefined;
  }

  #any<Item>(items: readonly [Item, ...Item[]] | readonly Item[]): Item {
    return items[this.#upTo(items.length)] as Item;
  }

  /** A whole number from 0 up to, not including, `end`. */
  #upTo(end: number): number {
    return Math.floor(this.#random() * end);
  }
}

/** The folders on the way to a path, from the top. */
function foldersOf(path: string): string[] {
  const parts = path.split('/');
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('/'));
}

/** Numbers from 0 up to 1 that are the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
