import { expectsArgumentOrLine, regularExpression } from './expressions.ts';
import type { Language, Rule } from './language.ts';
import { BACKSLASH, block, hashWord, line, long, plain, quoted, raw, skip } from './rules.ts';

/** `<<EOF`, `<<-'EOF'`; `<<<` is a here-string and `1<<n` arithmetic. */
const heredocs: Rule = {
  kind: 'heredoc', open: /(?<![<\d])<<-?[ \t]*(?:\\?([A-Za-z_][\w.-]*)|'([^'\r\n]{1,80})'|"([^"\r\n]{1,80})")/,
};

const inDoubleQuotes: Rule = long('"', { holes: ['$(', { open: '${', mode: 'parameter' }] });

const shellRules: readonly Rule[] = [
  line(/^#!/), hashWord, skip(BACKSLASH), long("$'", { close: "'" }), raw("'"), inDoubleQuotes, heredocs,
];

/** `${x#…}`: no comment begins here, and an apostrophe is plain where quotes stand around. */
const shellModes: Readonly<Record<string, readonly Rule[]>> = {
  parameter: [
    skip(BACKSLASH), inDoubleQuotes, { kind: 'push', open: '$(', mode: '(' }, { kind: 'again', open: '${' }, { kind: 'pop', open: '}' },
  ],
};

/** Shells and the small languages of the command line. */
export const SHELLS: readonly Language[] = [
  {
    name: 'Shell', extensions: ['sh', 'bash', 'zsh', 'ksh', 'bats', 'ebuild', 'eclass', 'command', 'zsh-theme', 'sh.in'],
    names: [
      '.bashrc', '.bash_profile', '.bash_aliases', '.bash_logout', '.profile', '.zshrc', '.zshenv', '.zprofile', '.envrc', '.env',
      /(?:^|\/)\.env\.[^/]+$/, 'PKGBUILD', 'APKBUILD', 'gradlew', 'mvnw', 'configure',
    ],
    interpreters: ['sh', 'bash', 'zsh', 'ksh', 'dash', 'ash', 'mksh', 'bats', 'busybox', 'openrc-run', 'rc'],
    aliases: ['bash', 'shellscript', 'shell-script', 'console', 'dotenv'],
    rules: shellRules, modes: shellModes,
  },
  {
    name: 'C Shell', extensions: ['csh', 'tcsh'], names: ['.cshrc', '.tcshrc', '.login'], interpreters: ['csh', 'tcsh'],
    rules: [hashWord, skip(BACKSLASH), raw("'"), inDoubleQuotes, heredocs], modes: shellModes,
  },
  {
    name: 'Fish', extensions: ['fish'], interpreters: ['fish'],
    rules: [hashWord, skip(BACKSLASH), long("'"), long('"', { holes: ['$('] })],
  },
  { name: 'Nushell', extensions: ['nu'], interpreters: ['nu'], rules: [hashWord, raw(/\br(#+)'/, "'$1"), long('"'), raw("'"), raw('`')] },
  {
    name: 'PowerShell', extensions: ['ps1', 'psm1', 'psd1'], interpreters: ['pwsh', 'powershell'], aliases: ['pwsh'],
    rules: [
      block('<#', '#>'), line(/(?<![^\s;{}()|&,=])#/), raw(/@"[ \t]*$/, /^"@/), raw(/@'[ \t]*$/, /^'@/), skip(/`[^]/),
      long('"', { escape: /`[^]|""/, holes: ['$('] }), raw("'"),
    ],
  },
  {
    name: 'Batch', extensions: ['bat', 'cmd'], aliases: ['batchfile', 'dosbatch'], ignoreCase: true,
    rules: [line(/^[ \t]*@?rem(?=[\s.:]|$)/), line(/^[ \t]*::/), line(/(?<=[&|(][ \t]{0,20}@?)(?:rem(?=\s)|::)/), plain('"')],
  },
  {
    name: 'AWK', extensions: ['awk', 'gawk', 'mawk', 'nawk', 'auk'], interpreters: ['awk', 'gawk', 'mawk', 'nawk'],
    rules: [line('#'), quoted('"'), skip('//'), { ...regularExpression, when: expectsArgumentOrLine }],
  },
  { name: 'sed', extensions: ['sed'], interpreters: ['sed', 'gsed', 'minised', 'ssed'], rules: [line(/^[ \t]*#/)] },
  { name: 'jq', extensions: ['jq'], interpreters: ['jq', 'gojq', 'jaq'], rules: [line('#'), long('"', { holes: ['\\('] })] },
  {
    name: 'Tcl', extensions: ['tcl', 'tm', 'itk', 'xdc', 'sdc', 'exp'], interpreters: ['tclsh', 'wish', 'expect'],
    rules: [line(/(?<=(?:^|[;{])[ \t]{0,80})#/), skip(BACKSLASH), long('"')],
  },
  { name: 'Gnuplot', extensions: ['gp', 'gnu', 'gnuplot', 'plot'], interpreters: ['gnuplot'], rules: [line('#'), long('"'), raw("'")] },
  {
    name: 'Vim Script', extensions: ['vim', 'vmb'], names: ['.vimrc', '_vimrc', 'vimrc', '.gvimrc', '.exrc', '.nvimrc'],
    aliases: ['viml', 'vimscript', 'vim'],
    rules: [
      line(/^[ \t:]*"/), line(/^[ \t]*#(?![:\w])/), { kind: 'heredoc', open: /<<[ \t]*(?:(?:trim|eval)[ \t]+)*([A-Za-z]\w*)/ },
      line(/(?<=[ \t])"(?=[^"\r\n]*$)/), line(/(?<=[ \t])#(?=[ \t])/), { ...plain('"'), escape: /\\[^\r\n]/ }, plain("'"),
    ],
  },
];
