import type { Language, Rule } from './language.ts';
import { BACKSLASH, hashWord, line, long, quoted, raw, skip } from './rules.ts';

/** `<<EOF`, `<<-'EOF'`; `<<<` is a here-string and `1<<n` arithmetic. */
const heredocs: Rule = { kind: 'heredoc', open: /(?<![<\d])<<-?[ \t]*(?:\\?([A-Za-z_][\w.-]*)|'([^'\r\n]{1,80})'|"([^"\r\n]{1,80})")/ };

const shellRules: readonly Rule[] = [
  line(/^#!/), hashWord, skip(BACKSLASH), long("$'", { close: "'" }), raw("'", "'"), long('"', { holes: ['$(', '${'] }), heredocs,
];

export const SCRIPTS: readonly Language[] = [
  {
    name: 'Shell', extensions: ['sh', 'bash', 'zsh', 'ksh', 'bats', 'ebuild', 'eclass', 'command', 'envrc', 'zsh-theme'],
    names: ['.bashrc', '.bash_profile', '.bash_aliases', '.bash_logout', '.profile', '.zshrc', '.zshenv', '.zprofile', '.envrc',
      '.env', /(?:^|\/)\.env\.[^/]+$/, 'PKGBUILD', 'APKBUILD', 'configure.ac'],
    interpreters: ['sh', 'bash', 'zsh', 'ksh', 'dash', 'ash', 'mksh', 'bats', 'busybox'],
    aliases: ['shell', 'sh', 'bash', 'zsh', 'shellscript', 'shell-script'], rules: shellRules,
  },
  {
    name: 'Python', extensions: ['py', 'pyi', 'pyw', 'pyx', 'pxd', 'pxi', 'bzl', 'bazel', 'star', 'gyp', 'gypi', 'wsgi'],
    names: ['SConstruct', 'SConscript', 'wscript', 'BUILD', 'WORKSPACE', 'Tiltfile', 'BUCK', 'Snakefile'],
    interpreters: ['python', 'pypy', 'uv'], aliases: ['python', 'py', 'starlark', 'cython'],
    rules: [line('#'), long('"""'), long("'''"), quoted('"'), quoted("'")],
  },
];
