import { AMBIGUOUS } from './ambiguous.ts';
import type { Language } from './language.ts';
import { LANGUAGES } from './list.ts';

const BY_NAME = index((language) => language.names?.filter((name) => typeof name === 'string') ?? []);
const BY_EXTENSION = index((language) => language.extensions ?? []);
const BY_INTERPRETER = index((language) => language.interpreters ?? []);
const BY_ALIAS = index(({ name, aliases = [], extensions = [] }) => [...extensions, ...aliases, name.toLowerCase()]);
const BY_PATH = LANGUAGES.flatMap((language) =>
  (language.names ?? []).flatMap((pattern) => (typeof pattern === 'string' ? [] : [{ pattern, language }])));

/** So much of a text is looked at to tell languages apart that share an extension. */
const BEGINNING = 20_000;
const HINTS = AMBIGUOUS.flatMap(({ extensions, hints }) => hints.flatMap(([pattern, name]) =>
  extensions.map((extension) => ({ extension, pattern, language: LANGUAGES.find((language) => language.name === name) }))));

/**
 * The language of a file by its name, its path, its extension, or the `#!` line of its text.
 * @param text the text or its beginning; without it an extension that languages share means the likeliest
 */
export function languageOf(path: string, text = ''): Language | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return BY_NAME.get(name) ?? byPath(path) ?? byContent(name, text) ?? byExtension(name.toLowerCase()) ?? byShebang(text);
}

function byContent(name: string, text: string): Language | undefined {
  const extension = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  const hints = HINTS.filter((hint) => hint.extension === extension);
  const beginning = hints.length > 0 ? text.slice(0, BEGINNING) : '';
  return hints.find(({ pattern }) => pattern.test(beginning))?.language;
}

/** The language that a fence, an attribute or a table calls by this name. */
export function languageNamed(name: string): Language | undefined {
  return BY_ALIAS.get(name.toLowerCase());
}

function byPath(path: string): Language | undefined {
  return BY_PATH.find(({ pattern }) => pattern.test(path))?.language;
}

/** The longest known extension: `x.blade.php` is asked for `blade.php`, then for `php`. */
function byExtension(name: string): Language | undefined {
  for (let dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', dot + 1)) {
    const language = BY_EXTENSION.get(name.slice(dot + 1));
    if (language !== undefined) return language;
  }
  return undefined;
}

/** `#!/usr/bin/env -S python3.12 -u` names python. */
function byShebang(text: string): Language | undefined {
  const words = /^\uFEFF?#![ \t]*([^\r\n]{0,200})/.exec(text)?.[1]?.split(/[ \t]+/) ?? [];
  const program = words.map((word) => word.slice(word.lastIndexOf('/') + 1)).find((word) => word !== 'env' && !/^-|=/.test(word));
  return program === undefined ? undefined : BY_INTERPRETER.get(program.replace(/[\d.-]+$/, ''));
}

function index(keys: (language: Language) => readonly string[]): ReadonlyMap<string, Language> {
  return new Map(LANGUAGES.flatMap((language) => keys(language).map((key) => [key, language] as const)));
}
