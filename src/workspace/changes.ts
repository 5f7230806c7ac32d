import { hasPath, holdsFolder, rangeBelow } from '../core/trace/sorted-paths.ts';

/** What reported paths mean for a code base. */
export interface Changes {
  /** Known files to be read again. */
  readonly files: readonly string[];
  /** Paths that are no known file: new files, folders, or nothing of interest. */
  readonly strangers: readonly string[];
  /** Whether the files have to be listed again, whatever the strangers turn out to be. */
  readonly mustList: boolean;
}

/**
 * @param files the known files, sorted
 * @param paths relative to the folder, with `/`
 */
export function changesFrom(files: readonly string[], paths: Iterable<string>): Changes {
  const unique = [...new Set(paths)].map((path) => path.replace(/\/$/, '')).filter((path) => !isGitData(path));
  const strangers = unique.filter((path) => !hasPath(files, path));
  const mustList = unique.some(isRule) || strangers.length > MOST_STRANGERS || strangers.some((path) => holdsFolder(files, path));
  return { files: unique.filter((path) => hasPath(files, path)), strangers, mustList };
}

/** The files of a new listing that have to be read: new ones, changed ones, and all in changed folders. */
export function indexesToRead(paths: readonly string[], before: readonly string[], changes: Changes): number[] {
  const changed = new Set([...changes.files, ...changes.strangers]);
  const indexes = new Set<number>();
  let known = 0;
  for (const [index, path] of paths.entries()) {
    while (known < before.length && (before[known] ?? '') < path) known += 1;
    if (before[known] !== path || changed.has(path)) indexes.add(index);
  }
  for (const folder of changes.strangers) addRange(indexes, rangeBelow(paths, folder));
  for (const index of namesakes(paths, changes.strangers)) indexes.add(index);
  return [...indexes].toSorted((a, b) => a - b);
}

/** Where the file system takes letter case and accents lightly, a path may come spelt otherwise than listed. */
function namesakes(paths: readonly string[], strangers: readonly string[]): number[] {
  const unmet = strangers.filter((path) => path !== '' && !hasPath(paths, path) && !holdsFolder(paths, path));
  if (unmet.length === 0) return [];
  const folded = new Set(unmet.map(fold));
  return paths.flatMap((path, index) => (folded.has(fold(path)) ? [index] : []));
}

function fold(path: string): string {
  return path.normalize('NFC').toLowerCase();
}

function addRange(indexes: Set<number>, [from, to]: readonly [number, number]): void {
  for (let index = from; index < to; index += 1) indexes.add(index);
}

/** Asking about each stranger costs more than listing all files beyond this. */
const MOST_STRANGERS = 100;

/** Files that decide which others are listed. */
function isRule(path: string): boolean {
  return /(^|\/)(\.gitignore|\.ignore|\.gitmodules|\.git\/(index|HEAD|info\/exclude))$/.test(path);
}

/** What git keeps for itself, but for what decides about files. */
function isGitData(path: string): boolean {
  return /(^|\/)\.git(\/|$)/.test(path) && !isRule(path);
}
