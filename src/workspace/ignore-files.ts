import { closeSync, constants, openSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { IgnoreRules } from './ignore-rules.ts';
import { kindOf } from './kind-of.ts';
import { repositoryAround, repositoryAt } from './repository.ts';

/** The rules that folders above a folder set for it, and where it lies below the base they count from. */
export interface RulesAbove {
  /** '' or with a slash at the end. */
  readonly prefix: string;
  readonly rules: IgnoreRules;
}

/**
 * What the repository around `folder` says before the folder's own rules. Where it ignores the
 * folder as a whole, somebody opened it all the same, and only the rules in it count.
 */
export function rulesAbove(folder: string): RulesAbove {
  const none = IgnoreRules.none(process.platform === 'win32' || process.platform === 'darwin');
  const base = repositoryAround(folder)?.root ?? folder;
  const parts = relative(base, folder).split(sep).filter(Boolean);
  let rules = none;
  for (const index of parts.keys()) {
    const path = parts.slice(0, index).map((part) => `${part}/`).join('');
    rules = rulesIn(join(base, path), path, RULE_FILES, rules);
    if (rules.ignores(path + (parts[index] ?? ''), true)) return { prefix: '', rules: none };
  }
  return { prefix: parts.map((part) => `${part}/`).join(''), rules };
}

/**
 * The rules that hold for what lies in `folder`.
 * @param path where it lies below the base of the rules: '' or with a slash at the end
 * @param names what is in the folder, to spare looking for files that are not there
 */
export function rulesIn(folder: string, path: string, names: ReadonlySet<string>, above: IgnoreRules): IgnoreRules {
  const at = path.slice(0, -1);
  const textOf = (name: string) => (names.has(name) ? readText(join(folder, name)) : undefined);
  const repository = names.has('.git') ? repositoryAt(folder) : undefined;
  const start = repository ? above.withoutGit().within(at, { git: readText(join(repository.commonFolder, 'info', 'exclude')) }) : above;
  return start.within(at, { git: textOf('.gitignore'), own: textOf('.ignore') });
}

/** Whether a walk of `root` would leave out what is at `path`, for the rules alone. */
export function isIgnored(root: string, path: string): boolean {
  const above = rulesAbove(root);
  const parts = path.split('/');
  let rules = above.rules;
  return parts.some((_, index) => {
    const folder = parts.slice(0, index).map((part) => `${part}/`).join('');
    rules = rulesIn(join(root, folder), above.prefix + folder, RULE_FILES, rules);
    const at = parts.slice(0, index + 1).join('/');
    return rules.ignores(above.prefix + at, index + 1 < parts.length || kindOf(join(root, at)) === 'folder');
  });
}

const RULE_FILES: ReadonlySet<string> = new Set(['.git', '.gitignore', '.ignore']);

/** Like git, does not follow a symbolic link. */
function readText(file: string): string | undefined {
  try {
    const descriptor = openSync(file, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
    try {
      return readFileSync(descriptor, 'utf8');
    } finally {
      closeSync(descriptor);
    }
  } catch {
    return undefined;
  }
}
