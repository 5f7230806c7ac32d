import type { Language, Rule } from './language.ts';
import { block, line, long, plain, quoted, raw, skip } from './rules.ts';
import { blockScalarEnd } from './yaml.ts';

/** A mysqldump escapes with backslashes, the standard does not: `'\'` is then a whole string. */
const sqlStrings: readonly Rule[] = [skip(/'\\'(?!')/), long("'"), raw('"', '"'), raw('`', '`')];

/** `$$` and `$body$` after AS or DO hold the code of a function, elsewhere text. */
const dollarQuotes: readonly Rule[] = [
  skip(/(?<=\b(?:AS|DO)\s{1,80})\$\w*\$/), { kind: 'string', open: /\$(\w*)\$/, close: '$$1$', manyLines: true },
];

export const DATA: readonly Language[] = [
  {
    name: 'SQL', extensions: ['sql', 'ddl', 'dml', 'mysql', 'psql', 'pgsql', 'plsql', 'pls', 'pks', 'pkb', 'tsql', 'hql', 'cql', 'prc', 'viw'],
    aliases: ['sql', 'mysql', 'postgresql', 'pgsql', 'plsql', 'tsql', 'sqlite'], ignoreCase: true,
    rules: [line('--'), block('/*', '*/'), line(/^[ \t]*#(?=\s)/), ...dollarQuotes, ...sqlStrings],
  },
  {
    name: 'YAML', extensions: ['yaml', 'yml', 'mir', 'reek', 'syntax'], names: ['.clang-format', '.clang-tidy', '.gemrc', 'CITATION.cff', '.prettierrc', '.yarnrc'],
    aliases: ['yaml', 'yml'],
    rules: [
      line(/(?<=^|[ \t])#/),
      { kind: 'skip', open: /(?<=(?:^|[ \t:?-]|[!&][^ \t\r\n]{0,80})[ \t]{0,20})[|>][-+\d]{0,2}(?=[ \t]*(?:[ \t]#[^\r\n]*)?\r?$)/, until: blockScalarEnd },
      { kind: 'string', open: /(?<=(?:^|[[{,:?-]|[!&][^ \t\r\n]{0,80})[ \t]{0,20})"/, close: '"', escape: /\\[^]/, manyLines: true },
      { kind: 'string', open: /(?<=(?:^|[[{,:?-]|[!&][^ \t\r\n]{0,80})[ \t]{0,20})'/, close: "'", escape: /''/, manyLines: true },
    ],
  },
  {
    name: 'TOML', extensions: ['toml'], names: ['Cargo.lock', 'poetry.lock', 'uv.lock', 'Pipfile', 'pdm.lock'], aliases: ['toml'],
    rules: [line('#'), long('"""'), raw("'''", "'''"), quoted('"'), plain("'")],
  },
  {
    name: 'Dockerfile', extensions: ['dockerfile', 'containerfile'],
    names: ['Dockerfile', 'Containerfile', /(?:^|\/)(?:Docker|Container)file\.[^/]+$/], aliases: ['dockerfile', 'docker'],
    rules: [line(/^[ \t]*#/), { kind: 'heredoc', open: /<<-?[ \t]*(?:(\w+)|'(\w+)'|"(\w+)")/ }],
  },
];
