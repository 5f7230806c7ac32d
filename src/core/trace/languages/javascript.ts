import type { Condition, Language, Rule } from './language.ts';
import { line, long, quoted, raw, slashes } from './rules.ts';

const KEYWORDS_BEFORE_EXPRESSIONS = new Set([
  'return', 'typeof', 'case', 'in', 'of', 'delete', 'void', 'throw', 'new', 'instanceof', 'do', 'else', 'yield',
  'await', 'default', 'extends',
]);

/** Whether a value may stand here rather than an operator: then `/` begins a regular expression and `<` an element. */
export const expectsValue: Condition = (text, _start, before) => {
  if (before === 0) return true;
  const last = text[before - 1] ?? '';
  if (/[\p{L}\p{N}_$]/u.test(last)) return KEYWORDS_BEFORE_EXPRESSIONS.has(wordBefore(text, before));
  return !/[)\]}"'`]/.test(last);
};

function wordBefore(text: string, end: number): string {
  return /(?<![\w$.])[a-z]+$/.exec(text.slice(Math.max(0, end - 12), end))?.[0] ?? '';
}

/** A regular expression, which never leaves its line. */
export const regularExpression: Rule = {
  kind: 'string', open: '/', close: '/', escape: /\\[^\r\n]/, classes: true, when: expectsValue,
};

/** `<T,>` and `<T extends …>` are type parameters, anything else with a name or nothing is an element. */
const ELEMENT = /<(?:>|[A-Za-z_$][\w$.:-]*(?![\w$.:-])(?!\s*,|\s+extends\b|\s*=))/;

const code: readonly Rule[] = [
  line(/^#!/), ...slashes, quoted('"'), quoted("'"), long('`', { holes: ['${'] }), regularExpression,
];

const elements: readonly Rule[] = [
  { kind: 'push', open: '<>', mode: 'children', when: expectsValue },
  { kind: 'push', open: ELEMENT, mode: 'tag', when: expectsValue },
];

const jsxModes: Readonly<Record<string, readonly Rule[]>> = {
  tag: [
    ...slashes, raw('"', '"'), raw("'", "'"),
    { kind: 'push', open: '{', mode: '{' },
    { kind: 'pop', open: '/>' },
    { kind: 'swap', open: '>', mode: 'children' },
  ],
  children: [
    { kind: 'push', open: '{', mode: '{' },
    { kind: 'pop', open: '</' },
    { kind: 'push', open: '<>', mode: 'children' },
    { kind: 'push', open: /<(?=[A-Za-z_$])/, mode: 'tag' },
  ],
};

/** TypeScript keeps `<T>value` for casts; everything else may hold JSX. */
export const JAVASCRIPT: readonly Language[] = [
  {
    name: 'TypeScript', extensions: ['ts', 'mts', 'cts'], aliases: ['typescript', 'ts'],
    interpreters: ['deno', 'ts-node', 'tsx'], rules: code,
  },
  {
    name: 'JavaScript', extensions: ['js', 'mjs', 'cjs', 'jsx', 'tsx', 'es6', 'jsm', 'gs', 'wxs', 'jsb'],
    names: ['Jakefile'], interpreters: ['node', 'nodejs', 'bun', 'gjs', 'qjs'],
    aliases: ['javascript', 'js', 'jsx', 'tsx', 'node', 'typescriptreact', 'javascriptreact'],
    rules: [...code, ...elements], modes: jsxModes,
  },
];
