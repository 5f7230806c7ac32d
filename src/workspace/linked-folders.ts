import { join } from 'node:path';
import { kindOf } from './kind-of.ts';

/**
 * Tells whether the way to a file leads through a symbolic link. Git remembers files whose folder
 * has become a link since; for git they are gone, and reading them would leave the folder.
 */
export class LinkedFolders {
  readonly #root: string;
  readonly #known = new Map<string, boolean>([['', false]]);

  constructor(root: string) {
    this.#root = root;
  }

  /** @param path relative to the root; what follows its last slash is not looked at */
  leadThrough(path: string): boolean {
    return this.#isLinked(path.slice(0, Math.max(0, path.lastIndexOf('/'))));
  }

  #isLinked(folder: string): boolean {
    const known = this.#known.get(folder);
    if (known !== undefined) return known;
    const linked = this.leadThrough(folder) || kindOf(join(this.#root, folder)) === 'link';
    this.#known.set(folder, linked);
    return linked;
  }
}
