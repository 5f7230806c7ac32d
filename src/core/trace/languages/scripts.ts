import { regularExpression } from './expressions.ts';
import type { Language, QuotedText } from './language.ts';
import { block, BRACKETS, character, line, long, nested, plain, quoted, quotes, raw, skip } from './rules.ts';

/** Scripting languages without a table of their own. */
export const SCRIPTS: readonly Language[] = [
  {
    name: 'Python',
    extensions: [
      'py', 'pyi', 'pyw', 'pyx', 'pxd', 'pxi', 'py3', 'bzl', 'bazel', 'star', 'gyp', 'gypi', 'wsgi', 'mojo', 'rpy', 'smk', 'vy', 'sage',
      'xsh',
    ],
    names: ['SConstruct', 'SConscript', 'wscript', 'BUILD', 'WORKSPACE', 'Tiltfile', 'BUCK', 'Snakefile', 'DEPS', '.pythonrc', '.gclient'],
    interpreters: ['python', 'pypy', 'uv', 'sage', 'xonsh'], aliases: ['starlark', 'cython', 'ipython', 'python3', 'snakemake'],
    rules: [line('#'), long('"""'), long("'''"), ...quotes],
  },
  { name: 'GDScript', extensions: ['gd'], rules: [line('#'), long('"""'), long("'''"), ...quotes] },
  {
    name: 'Lua', extensions: ['lua', 'luau', 'p8', 'rbxs', 'wlua', 'rockspec', 'tl', 'moon', 'nse'], names: ['.luacheckrc'],
    interpreters: ['lua', 'luajit', 'luau', 'texlua', 'moon'], aliases: ['luau', 'teal', 'moonscript'],
    rules: [
      line(/^#!/), block(/--\[(={0,200})\[/, ']$1]'), line('--'), raw(/\[(={0,40})\[/, ']$1]'), ...quotes, quoted('`', { holes: ['{'] }),
    ],
  },
  {
    name: 'R', extensions: ['r', 'rsx'], names: ['.Rprofile', 'expr-dist'], interpreters: ['rscript', 'Rscript', 'littler'],
    aliases: ['rscript', 'splus'],
    rules: [line('#'), ...rawStringsOfR(), long('"'), long("'"), plain('`')],
  },
  {
    name: 'Julia', extensions: ['jl'], interpreters: ['julia'],
    rules: [
      nested('#=', '=#'), line('#'), long('"""', { holes: ['$('] }), long('"', { holes: ['$('] }), long('`', { holes: ['$('] }), character,
    ],
  },
  {
    name: 'Nim', extensions: ['nim', 'nims', 'nimble', 'nimrod'], names: ['nim.cfg'], interpreters: ['nim', 'nimrod'],
    rules: [
      nested('##[', ']##'), nested('#[', ']#'), line('#'), raw('"""', /"""(?!")/), plain(/(?<=[A-Za-z]\w{0,80})"/, '"'), quoted('"'),
      character,
    ],
  },
  {
    name: 'Elixir', extensions: ['ex', 'exs'], names: ['mix.lock'], interpreters: ['elixir'],
    rules: [
      line('#'), raw(/~[A-Z]+"""/, '"""'), raw(/~[A-Z]+'''/, "'''"), long(/~[a-z]"""/, { close: '"""', holes: ['#{'] }),
      long(/~[a-z]'''/, { close: "'''", holes: ['#{'] }), ...sigils(), long('"""', { holes: ['#{'] }), long("'''", { holes: ['#{'] }),
      skip(/(?<![\w)\]}])\?(?:\\[^]|["'#])/), long('"', { holes: ['#{'] }), long("'", { holes: ['#{'] }),
    ],
  },
  {
    name: 'MATLAB', extensions: ['m', 'matlab', 'octave'], interpreters: ['octave', 'matlab'], aliases: ['octave'],
    rules: [
      { kind: 'block', open: /^[ \t]*[%#]\{(?=[ \t]*$)/, close: /^[ \t]*[%#]\}(?=[ \t]*$)/, nests: /^[ \t]*[%#]\{(?=[ \t]*$)/ }, line('%'),
      line('#'), line('...'), { ...plain('"'), escape: /""|\\[^\r\n]/ }, { ...plain(/(?<![\w)\]}.'])'/, "'"), escape: /''/ },
    ],
  },
  {
    name: 'Scilab', extensions: ['sci', 'sce'],
    rules: [line('//'), block('/*', '*/'), { ...plain('"'), escape: /""/ }, { ...plain(/(?<![\w)\]}.'])'/, "'"), escape: /''/ }],
  },
  {
    name: 'Puppet', extensions: ['pp', 'epp'],
    rules: [
      line('#'), { kind: 'heredoc', open: /@\("?([\w ]+)"?[^)\r\n]{0,20}\)/, before: '[ \\t|-]*' }, long('"', { holes: ['${'] }), long("'"),
    ],
  },
  {
    name: 'AppleScript', extensions: ['applescript', 'scpt'], interpreters: ['osascript'],
    rules: [nested('(*', '*)'), line('--'), line(/(?<=^|[ \t])#/), long('"')],
  },
  {
    name: 'AutoHotkey', extensions: ['ahk', 'ahkl'], interpreters: ['autohotkey'],
    rules: [
      block(/^[ \t]*\/\*/, /^[ \t]*\*\/|\*\/[ \t]*$/), line(/(?<=^|[ \t]);/), { ...plain('"'), escape: /`[^\r\n]|""/ },
      { ...plain(/(?<=[\s(,=])'/, "'"), escape: /`[^\r\n]/ },
    ],
  },
  {
    name: 'AutoIt', extensions: ['au3'],
    rules: [block(/^[ \t]*#(?:cs|CS|comments-start)\b/, /^[ \t]*#(?:ce|CE|comments-end)\b/), line(';'), plain('"'), plain("'")],
  },
  {
    name: 'NSIS', extensions: ['nsi', 'nsh'],
    rules: [line('#'), line(';'), block('/*', '*/'), skip(/\$\\[^]/), plain('"'), plain("'"), plain('`')],
  },
  { name: 'Inno Setup', extensions: ['iss', 'isl'], rules: [line(/^[ \t]*;/), line(/^[ \t]*\/\//), plain('"'), plain("'")] },
  { name: 'Robot Framework', extensions: ['robot', 'resource'], rules: [line(/(?<=^|[ \t])#/)] },
  {
    name: 'Gherkin', extensions: ['feature', 'story'], aliases: ['cucumber', 'gherkin'],
    rules: [raw(/^[ \t]*"""/, /^[ \t]*"""/), raw(/^[ \t]*```/, /^[ \t]*```/), line(/^[ \t]*#/)],
  },
  { name: 'Io', extensions: ['io'], interpreters: ['io'], rules: [line('#'), line('//'), block('/*', '*/'), raw('"""'), quoted('"')] },
  {
    name: 'Rebol', extensions: ['reb', 'r2', 'r3', 'rebol', 'red', 'reds'], aliases: ['red'],
    rules: [line(/(?<![\w"])(?:;)/), { ...raw('{', '}'), nests: '{', escape: /\^[^]/ }, { ...plain('"'), escape: /\^[^\r\n]/ }],
  },
  {
    name: 'REXX', extensions: ['rexx', 'rex', 'pprx', 'orx'], interpreters: ['rexx', 'regina'],
    rules: [nested('/*', '*/'), line('--'), plain('"'), plain("'")],
  },
  { name: 'Zeek', extensions: ['zeek', 'bro'], rules: [line('#'), quoted('"')] },
  { name: 'YARA', extensions: ['yar', 'yara'], rules: [line('//'), block('/*', '*/'), quoted('"'), regularExpression] },
];

/** `~s(…)`, `~r/…/`: any letter, any bracket or sign; brackets inside are not balanced. */
function sigils(): readonly QuotedText[] {
  const inBrackets = BRACKETS.map(([open, close]) => long(new RegExp(`~[A-Za-z]+\\${open}`), { close }));
  return [...inBrackets, long(/~[A-Za-z]+([/|"'])/, { close: '$1' })];
}

/** `r"---(…)---"` with either quote and any bracket. */
function rawStringsOfR(): readonly QuotedText[] {
  return ['"', "'"].flatMap((quote) => BRACKETS.map(([open, close]) =>
    raw(new RegExp(`\\b[rR]${quote}(-*)\\${open}`), `${close}$1${quote}`)));
}
