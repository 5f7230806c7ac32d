import createIgnore, { type Ignore } from 'ignore';

/** The texts of the files that rule over one folder and all below it. */
export interface RuleTexts {
  /** `.gitignore` or `.git/info/exclude`. */
  readonly git?: string | undefined;
  /** `.ignore`, which wins over all git rules. */
  readonly own?: string | undefined;
}

/**
 * The ignore rules that hold in one folder, those of the folders above it included. Patterns are
 * rewritten to start from one common base, so that the last pattern that matches decides, as in git.
 */
export class IgnoreRules {
  readonly #ignoreCase: boolean;
  readonly #git: Ignore;
  readonly #own: Ignore;
  readonly #all: Ignore;

  private constructor(ignoreCase: boolean, git: Ignore, own: Ignore) {
    this.#ignoreCase = ignoreCase;
    this.#git = git;
    this.#own = own;
    this.#all = createIgnore({ ignoreCase }).add(git).add(own);
  }

  /** @param ignoreCase as the file system does */
  static none(ignoreCase: boolean): IgnoreRules {
    return new IgnoreRules(ignoreCase, createIgnore({ ignoreCase }), createIgnore({ ignoreCase }));
  }

  /** These rules and the ones that a folder adds. `folder` is relative to the base, '' for the base itself. */
  within(folder: string, texts: RuleTexts): IgnoreRules {
    if (texts.git === undefined && texts.own === undefined) return this;
    return new IgnoreRules(this.#ignoreCase, this.#added(this.#git, folder, texts.git), this.#added(this.#own, folder, texts.own));
  }

  /** These rules without those of git: what holds where another repository begins. */
  withoutGit(): IgnoreRules {
    return new IgnoreRules(this.#ignoreCase, createIgnore({ ignoreCase: this.#ignoreCase }), this.#own);
  }

  /** @param path relative to the base, with `/`; of a folder that is not ignored itself */
  ignores(path: string, isFolder: boolean): boolean {
    return this.#all.ignores(isFolder ? `${path}/` : path);
  }

  #added(rules: Ignore, folder: string, text: string | undefined): Ignore {
    if (text === undefined) return rules;
    return createIgnore({ ignoreCase: this.#ignoreCase }).add(rules).add(fromBase(text, folder));
  }
}

/** Rewrites the patterns of a folder's ignore file so that they mean the same when read at the base. */
function fromBase(text: string, folder: string): string[] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  if (folder === '') return lines;
  const prefix = folder.replace(/[\\*?[\]!# ]/g, '\\$&');
  return lines.filter((line) => line.trim() !== '' && !line.startsWith('#')).map((line) => {
    const mark = line.startsWith('!') ? '!' : '';
    const pattern = line.slice(mark.length);
    // A slash anywhere but at the end ties a pattern to its folder; else it holds at any depth.
    const isTied = /\/./.test(pattern.trimEnd());
    return `${mark}/${prefix}/${isTied ? pattern.replace(/^\//, '') : `**/${pattern}`}`;
  });
}
