import { globMatches, parseGlob, type Glob } from './globs.ts';

interface OwnerRule {
  readonly globs: readonly Glob[];
  readonly owners: readonly string[];
}

/** Where the hosts of repositories look for the file, best first, relative to the root of the repository. */
export const CODE_OWNERS_PATHS = ['.github/CODEOWNERS', '.gitlab/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'] as const;

/**
 * Who owns which file, by a CODEOWNERS file: the last rule that matches decides, and one without owners
 * takes them away. A heading such as `[Payments] @team` gives its owners to the rules below that name none.
 */
export class CodeOwners {
  readonly #rules: readonly OwnerRule[];
  readonly #known = new Map<string, readonly string[]>();

  constructor(text: string) {
    this.#rules = parseRules(text).toReversed();
  }

  /** @param path relative to the root of the repository, with `/` */
  ownersOf(path: string): readonly string[] {
    const known = this.#known.get(path);
    if (known) return known;
    const owners = this.#rules.find(({ globs }) => globs.some((glob) => globMatches(glob, path)))?.owners ?? [];
    this.#known.set(path, owners);
    return owners;
  }
}

const HEADING = /^\^?\[[^\]]*\](?:\[\d+\])?(.*)$/;

function parseRules(text: string): OwnerRule[] {
  let inherited: readonly string[] = [];
  return text.split(/\r?\n/).flatMap((line): OwnerRule[] => {
    const written = line.replace(/(^|\s)#.*$/, '').trim();
    const heading = HEADING.exec(written);
    if (heading) inherited = words(heading[1] ?? '');
    const [pattern, ...owners] = heading ? [] : words(written);
    return pattern === undefined ? [] : [{ globs: globsOf(pattern), owners: owners.length > 0 ? owners : inherited }];
  });
}

/** A blank behind a backslash is part of a path. */
function words(line: string): string[] {
  return line.match(/(?:\\ |\S)+/g)?.map((word) => word.replaceAll('\\ ', ' ')) ?? [];
}

/**
 * As in `.gitignore`: without a slash before its end a pattern matches at any depth, and what it matches may be a
 * folder with all it holds. Unlike there, `docs/*` means the files in `docs` and not those deeper down.
 */
function globsOf(pattern: string): Glob[] {
  const bare = pattern.replace(/^\//, '');
  const anchored = pattern.startsWith('/') || bare.slice(0, -1).includes('/');
  const path = anchored ? bare : `**/${bare}`;
  const lastPart = bare.split('/').at(-1) ?? '';
  const texts = lastPart === '' || lastPart === '*' || lastPart === '**' ? [path] : [path, `${path}/**`];
  return texts.flatMap((text) => {
    const glob = parseGlob(text);
    return 'ok' in glob ? [glob.ok] : [];
  });
}
