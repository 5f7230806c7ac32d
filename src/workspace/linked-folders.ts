import { kindOf } from './kind-of.ts';

/**
 * Tells whether the way to a file leads through a symbolic link. Git remembers files whose folder
 * has become a link since; for git they are gone, and reading them would leave the folder.
 */
export class LinkedFolders {
  /** With a slash at its end: joining paths properly would take as long as looking at a folder. */
  readonly #root: string;
  readonly #known = new Map<string, boolean>([['', false]]);
  /** The folder asked about last: paths mostly come folder by folder. */
  #last = '';
  #isLastLinked = false;

  constructor(root: string) {
    this.#root = root.endsWith('/') ? root : `${root}/`;
  }

  /** @param path relative to the root; what follows its last slash is not looked at */
  leadThrough(path: string): boolean {
    const end = Math.max(0, path.lastIndexOf('/'));
    if (end !== this.#last.length || !path.startsWith(this.#last)) {
      const folder = path.slice(0, end);
      this.#isLastLinked = this.#isLinked(folder);
      this.#last = folder;
    }
    return this.#isLastLinked;
  }

  #isLinked(folder: string): boolean {
    const known = this.#known.get(folder);
    if (known !== undefined) return known;
    const above = folder.slice(0, Math.max(0, folder.lastIndexOf('/')));
    const linked = this.#isLinked(above) || kindOf(this.#root + folder) === 'link';
    this.#known.set(folder, linked);
    return linked;
  }
}
