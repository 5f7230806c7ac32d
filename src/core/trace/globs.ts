import { GLOBSTAR, Minimatch, braceExpand } from 'minimatch';
import { phrase, type Phrase } from '../text/phrase.ts';
import { wildcardTest } from './wildcard.ts';

/** One pattern of `vision.yaml`, ready to be asked. */
export interface Glob {
  readonly text: string;
  /** Written with a leading `!`: takes files back that an earlier entry gave. */
  readonly takesBack: boolean;
  /** A file is matched when one of these matches it; `{a,b}` gives two. */
  readonly alternatives: readonly GlobAlternative[];
}

/**
 * One pattern without braces, by what deciding about a file takes:
 * - `path`: the file `folder` itself and everything below it, no pattern in it;
 * - `below`: everything below `folder`;
 * - `name`: whatever lies below `folder` and whose last part passes `test`;
 * - `pattern`: whatever lies below `folder` and passes `test` as a whole path.
 * `folder` has no slash at its end and is empty for the folder of `vision.yaml`.
 */
export type GlobAlternative =
  | { readonly kind: 'path' | 'below'; readonly folder: string }
  | {
      readonly kind: 'name' | 'pattern';
      readonly folder: string;
      readonly test: (text: string) => boolean;
      /** Where only files of one extension can match: that extension, without a dot. */
      readonly extension: string | undefined;
    };

export type GlobResult = { readonly ok: Glob } | { readonly invalid: Phrase };

/** Braces that multiply beyond this are a mistake, and would cost seconds to compile. */
const MOST_ALTERNATIVES = 1000;

/**
 * Reads one glob of the format: minimatch with `dot: true`, where `a` and `a/` also
 * mean all of the folder `a`, `./a` is `a`, and a leading `!` takes files back.
 * @returns why it is not a glob if it is empty, absolute or climbs out of its folder
 */
export function parseGlob(text: string): GlobResult {
  const marks = /^!*/.exec(text)?.[0].length ?? 0;
  const pattern = text.slice(marks);
  if (pattern.trim() === '') return { invalid: phrase`it is empty` };
  try {
    const expanded = braceExpand(pattern);
    const invalid = flawOf(pattern) ?? flawOfAlternatives(expanded);
    if (invalid !== undefined) return { invalid };
    // minimatch reads a pattern that starts with `#` as a comment, which matches nothing.
    const alternatives = text.startsWith('#') ? [] : expanded.filter(Boolean).map(parseAlternative);
    return { ok: { text, takesBack: marks % 2 === 1, alternatives } };
  } catch {
    return { invalid: phrase`minimatch cannot read it` };
  }
}

/** Whether the pattern matches the file, leaving `takesBack` aside. */
export function globMatches(glob: Glob, path: string): boolean {
  return glob.alternatives.some((alternative) => alternativeMatches(alternative, path));
}

function alternativeMatches(alternative: GlobAlternative, path: string): boolean {
  switch (alternative.kind) {
    case 'path':
      return path === alternative.folder || isBelow(path, alternative.folder);
    case 'below':
      return isBelow(path, alternative.folder);
    case 'name':
      return isBelow(path, alternative.folder) && alternative.test(path.slice(path.lastIndexOf('/') + 1));
    case 'pattern':
      return alternative.test(path);
  }
}

function isBelow(path: string, folder: string): boolean {
  return folder === '' || (path.startsWith(folder) && path.charCodeAt(folder.length) === SLASH);
}

const SLASH = '/'.charCodeAt(0);

function flawOfAlternatives(expanded: readonly string[]): Phrase | undefined {
  if (expanded.length > MOST_ALTERNATIVES) return phrase`its braces make more than ${MOST_ALTERNATIVES} patterns`;
  return expanded.map(flawOf).find((flaw) => flaw !== undefined);
}

function flawOf(pattern: string): Phrase | undefined {
  if (/^(\/|\\[\\\w]|[A-Za-z]:([\\/]|$))/.test(pattern)) return phrase`it is absolute`;
  if (climbsOut(pattern.split('/')) || climbsOut(pattern.split(/[\\/]/))) return phrase`it climbs out with ..`;
  return undefined;
}

/** Whether a `..` leaves the folder that the parts start from; `**` may stand for no folder at all. */
function climbsOut(parts: readonly string[]): boolean {
  let depth = 0;
  for (const part of parts) {
    if (part === '..') depth -= 1;
    else if (part === '**') depth = 0;
    else if (part !== '' && part !== '.') depth += 1;
    if (depth < 0) return true;
  }
  return false;
}

function parseAlternative(written: string): GlobAlternative {
  const pattern = written.replace(/^(\.\/+)+/, '').replace(/\/$/, '/**');
  if (pattern === '' || pattern === '.') return { kind: 'below', folder: '' };
  const compiled = new Minimatch(pattern, OPTIONS);
  const parts = compiled.set[0];
  if (parts === undefined) throw new Error(`minimatch compiles ${written} to nothing`);
  const literal = leadingLiterals(parts);
  const folder = literal.join('/');
  const [first, second, ...more] = parts.slice(literal.length);
  if (first === undefined) return { kind: 'path', folder };
  if (first === GLOBSTAR && second === undefined) return { kind: 'below', folder };
  const lastPart = compiled.globParts[0]?.at(-1) ?? '';
  const extension = extensionAsked(lastPart);
  if (first === GLOBSTAR && typeof second === 'object' && more.length === 0) {
    return { kind: 'name', folder, test: nameTest(lastPart, second), extension };
  }
  return { kind: 'pattern', folder, test: (path) => compiled.match(path), extension };
}

/** The same on every platform: paths reach us with `/`. */
const OPTIONS = { dot: true, nobrace: true, nocomment: true, nonegate: true, platform: 'linux' } as const;

function leadingLiterals(parts: Minimatch['set'][number]): string[] {
  const end = parts.findIndex((part) => typeof part !== 'string');
  return parts.slice(0, end === -1 ? parts.length : end).filter((part) => typeof part === 'string');
}

function nameTest(part: string, compiled: { test(name: string): boolean }): (name: string) => boolean {
  if (/[?[\](){}!@+\\]/.test(part)) return (name) => compiled.test(name);
  return wildcardTest(part);
}

/** `ts` for `*.test.ts` and `index.ts`; undefined where files of several extensions can match. */
function extensionAsked(lastPart: string): string | undefined {
  return /^\**[^*?[\](){}!@+\\]*\.([^*?[\](){}!@+\\.]*)$/.exec(lastPart)?.[1];
}
