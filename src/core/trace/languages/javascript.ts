import { expectsValue, regularExpression } from './expressions.ts';
import type { Language, Rule } from './language.ts';
import { block, line, long, quotes, raw, skip, slashes } from './rules.ts';

/** `<T,>` and `<T extends …>` are type parameters, `1<<n` a shift; anything else with a name is an element. */
const ELEMENT = /(?<!<)<[A-Za-z_$][\w$.:-]{0,200}(?=[\s/><])(?!\s*,|\s+extends\b|\s*=)/;

/** The code of scripts, also where they stand in other files. */
export const javascriptCode: readonly Rule[] = [
  line(/^#!/), ...slashes, ...quotes, long('`', { holes: ['${'] }), regularExpression,
];

const elements: readonly Rule[] = [
  { kind: 'push', open: '<>', mode: 'children', when: expectsValue },
  { kind: 'push', open: ELEMENT, mode: 'tag', when: expectsValue },
];

const jsxModes: Readonly<Record<string, readonly Rule[]>> = {
  tag: [
    ...slashes, raw('"'), raw("'"),
    skip(/<[\w\s,.|[\]'"]{1,200}>/),
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
    name: 'TypeScript', extensions: ['ts', 'mts', 'cts'], interpreters: ['deno', 'ts-node', 'tsx'], aliases: ['typescript', 'ts'],
    rules: javascriptCode,
  },
  {
    name: 'JavaScript', extensions: ['js', 'mjs', 'cjs', 'jsx', 'tsx', 'es6', 'jsm', 'gs', 'jsb'], names: ['Jakefile'],
    interpreters: ['node', 'nodejs', 'bun', 'gjs', 'qjs'],
    aliases: ['javascript', 'js', 'jsx', 'tsx', 'node', 'typescriptreact', 'javascriptreact', 'babel', 'ecmascript'],
    rules: [...javascriptCode, ...elements], modes: jsxModes,
  },
  { name: 'QML', extensions: ['qml', 'qbs'], rules: javascriptCode },
  { name: 'ActionScript', extensions: ['as'], aliases: ['actionscript', 'as3'], rules: [...slashes, ...quotes, regularExpression] },
  {
    name: 'CoffeeScript', extensions: ['coffee', 'cson', 'iced', '_coffee'], names: ['Cakefile'], interpreters: ['coffee'],
    aliases: ['coffeescript', 'coffee'],
    rules: [
      block(/###(?!#)/, '###'), line('#'), long('"""', { holes: ['#{'] }), long("'''"), long('"', { holes: ['#{'] }), long("'"), raw('///'),
      skip('//'), long('`'), regularExpression,
    ],
  },
  {
    name: 'LiveScript', extensions: ['ls'], interpreters: ['lsc'],
    rules: [
      block('/*', '*/'), line('#'), long('"""', { holes: ['#{'] }), long("'''"), long('"', { holes: ['#{'] }), long("'"), raw('//'),
      regularExpression,
    ],
  },
];
