import type { Language, Rule } from './language.ts';
import { block, hashWord, line, long, nested, nestedSlashes, plain, quoted, quotes, raw, skip, slashes } from './rules.ts';
import { yamlModes, yamlRules } from './yaml.ts';

/** A mysqldump escapes with backslashes, the standard does not: `'\'` is then a whole string. */
const sqlStrings: readonly Rule[] = [skip(/'\\'(?!')/), long("'"), raw('"'), raw('`')];

/** `$$` and `$body$` after AS or DO hold the code of a function, elsewhere text. */
const dollarQuotes: readonly Rule[] = [
  { kind: 'embed', open: /(?<=\b(?:as|do)\s{1,80})\$(\w*)\$/, close: '$$1$', language: () => 'sql' },
  { kind: 'string', open: /\$(\w*)\$/, close: '$$1$', manyLines: true },
];

/** Comments at the start of a line only: elsewhere the sign is part of a value. */
const hashLine: Rule = line(/^[ \t]*#/);

/** Data, queries, schemas and the languages of builds and infrastructure. */
export const DATA: readonly Language[] = [
  {
    name: 'SQL',
    extensions: [
      'sql', 'ddl', 'dml', 'mysql', 'psql', 'pgsql', 'plsql', 'pls', 'pks', 'pkb', 'plb', 'pck', 'tsql', 'hql', 'cql', 'prc', 'viw', 'db2',
      'sqlpl', 'udf', 'sql.in',
    ],
    aliases: ['mysql', 'postgresql', 'postgres', 'tsql', 'sqlite', 'mssql', 'bigquery', 'snowflake'], ignoreCase: true,
    rules: [line('--'), block('/*', '*/'), line(/^[ \t]*#(?=\s)/), ...dollarQuotes, ...sqlStrings],
  },
  { name: 'Cypher', extensions: ['cyp', 'cypher'], rules: [...slashes, ...quotes, plain('`')] },
  {
    name: 'SPARQL', extensions: ['rq', 'sparql', 'ttl', 'trig', 'n3', 'nt', 'shex', 'shacl'], aliases: ['turtle'],
    rules: [skip(/<[^<>\s"]{0,500}>/), line('#'), long('"""'), long("'''"), ...quotes],
  },
  { name: 'Kusto', extensions: ['kql', 'kusto', 'csl'], rules: [line('//'), raw(/@"/, '"'), raw(/@'/, "'"), raw('```'), ...quotes] },
  {
    name: 'XQuery', extensions: ['xq', 'xquery', 'xql', 'xqm', 'xqy'],
    rules: [{ kind: 'block', open: '(:', close: ':)', nests: '(:' }, raw('"'), raw("'")],
  },
  {
    name: 'YAML', extensions: ['yaml', 'yml', 'mir', 'yaml-tmlanguage', 'eyaml', 'cwl', 'raml', 'ksy', 'sublime-syntax'],
    names: [
      '.clang-format', '.clang-tidy', '.clangd', '.gemrc', 'CITATION.cff', '.prettierrc', '.yarnrc', 'pubspec.lock', 'yarn.lock',
      'glide.lock', '.stylelintrc',
    ],
    rules: yamlRules, modes: yamlModes,
  },
  {
    name: 'TOML', extensions: ['toml', 'tml'], names: ['Cargo.lock', 'poetry.lock', 'uv.lock', 'Pipfile', 'pdm.lock', 'Gopkg.lock'],
    rules: [line('#'), long('"""'), raw("'''"), quoted('"'), plain("'")],
  },
  {
    name: 'INI',
    extensions: [
      'ini', 'cfg', 'inf', 'prefs', 'dof', 'lektorproject', 'url', 'desktop', 'service', 'socket', 'timer', 'mount', 'network', 'netdev',
      'slice', 'tscn', 'tres',
    ],
    names: [
      '.editorconfig', '.gitconfig', '.gitmodules', '.npmrc', '.pylintrc', '.flake8', '.coveragerc', '.hgrc', '.buckconfig',
      'buildozer.spec',
    ],
    aliases: ['dosini', 'systemd', 'desktop'],
    rules: [line(/^[ \t]*[;#]/), line(/(?<=\s)[;#](?=\s)/), quoted('"')],
  },
  {
    name: 'Java Properties', extensions: ['properties'], aliases: ['properties'],
    rules: [skip(/\\(?:\r\n?|\n)[^\r\n]*/), line(/^[ \t]*[#!]/)],
  },
  {
    name: 'Configuration', extensions: ['conf', 'cnf', 'hocon', 'nginx', 'nginxconf', 'htaccess'],
    names: [
      'httpd.conf', 'Caddyfile', 'nginx.conf', 'sshd_config', 'ssh_config', 'crontab', 'fstab', 'hosts', 'Procfile', '.curlrc', '.wgetrc',
      '.inputrc', '.tmux.conf', '.screenrc',
    ],
    aliases: ['nginx', 'apacheconf', 'hocon'],
    rules: [
      line(/(?<=^|\s)#/), line(/^[ \t]*;/), line(/(?<=^|[\s,{}])\/\//), block(/(?<=^|\s)\/\*(?=\s|\*)/, '*/'), quoted('"'),
      plain(/(?<=[\s=])'/, "'"),
    ],
  },
  { name: 'VCL', extensions: ['vcl', 'vtc'], rules: [...slashes, line('#'), raw('{"', '"}'), quoted('"')] },
  {
    name: 'Ignore List',
    names: [
      '.gitignore', '.gitattributes', '.dockerignore', '.npmignore', '.ignore', '.eslintignore', '.prettierignore', '.hgignore',
      '.helmignore', '.gcloudignore', '.rgignore', '.vscodeignore', '.git-blame-ignore-revs', '.mailmap', 'CODEOWNERS', '.nvmrc',
      '.tool-versions', 'requirements.txt', /(?:^|\/)requirements[-_.\w]*\.txt$/, 'MANIFEST.in', 'robots.txt',
    ],
    rules: [hashLine, line(/(?<=[ \t])#(?=\s)/)],
  },
  {
    name: 'JSON',
    extensions: [
      'json', 'geojson', 'topojson', 'webmanifest', 'har', 'avsc', 'tfstate', 'mcmeta', 'jsonl', 'ndjson', 'jsonld', 'gltf', 'sarif',
      'resolved',
    ],
    names: ['.arcconfig', 'composer.lock', 'Pipfile.lock'],
    rules: [],
  },
  {
    name: 'JSONC',
    extensions: [
      'jsonc', 'json5', 'hjson', 'code-workspace', 'code-snippets', 'sublime-settings', 'sublime-keymap', 'sublime-project',
      'sublime-build', 'sublime-commands', 'sublime-menu', 'sublime-macro', 'sublime-mousemap', 'sublime-theme', 'sublime_session',
    ],
    names: [
      '.eslintrc', '.eslintrc.json', '.babelrc', '.babelrc.json', '.jshintrc', '.jscsrc', '.swcrc', '.jslintrc', '.auto-changelog',
      '.oxlintrc.json', 'tslint.json', 'api-extractor.json', 'devcontainer.json', '.devcontainer.json', 'language-configuration.json',
      'deno.json', 'turbo.json', 'rush.json', 'typedoc.json', '.luarc.json', '.hintrc', '.releaserc', 'angular.json',
      /(?:^|\/)jsconfig[^/]*\.json$/, /(?:^|\/)[^/]*tsconfig[^/]*\.json$/, /(?:^|\/)\.vscode\/[^/]+\.json$/,
      /(?:^|\/)\.devcontainer\/[^/]+\.json$/, /(?:^|\/)\.zed\/[^/]+\.json$/, /(?:^|\/)[^/]+-color-theme\.json$/,
    ],
    aliases: ['json5', 'hjson', 'json with comments'],
    rules: [...slashes, line(/(?<=^|\s)#/), ...quotes],
  },
  {
    name: 'Jsonnet', extensions: ['jsonnet', 'libsonnet'],
    rules: [...slashes, line('#'), raw(/\|\|\|-?(?=[ \t]*$)/, /^[ \t]*\|\|\|/), raw('@"', '"'), raw("@'", "'"), long('"'), long("'")],
  },
  {
    name: 'CUE', extensions: ['cue'],
    rules: [
      line('//'), raw(/(#{1,20})"(?:"")?/, /"(?:"")?#{1,20}/), long('"""', { holes: ['\\('] }), long("'''"),
      quoted('"', { holes: ['\\('] }), quoted("'"),
    ],
  },
  {
    name: 'Pkl', extensions: ['pkl'],
    rules: [...slashes, raw(/(#{1,20})"/, '"$1'), long('"""', { holes: ['\\('] }), quoted('"', { holes: ['\\('] })],
  },
  {
    name: 'GraphQL', extensions: ['graphql', 'gql', 'graphqls'], aliases: ['gql'],
    rules: [line('#'), { ...raw('"""'), escape: /\\"""/ }, quoted('"')],
  },
  {
    name: 'Protocol Buffer', extensions: ['proto', 'textproto', 'pbtxt', 'proto3', 'prototxt', 'txtpb'], aliases: ['protobuf', 'proto'],
    rules: [...slashes, line(/(?<=^|\s)#/), ...quotes],
  },
  { name: 'Thrift', extensions: ['thrift', 'frugal'], rules: [line('#'), ...slashes, ...quotes] },
  {
    name: 'Interface Definition',
    extensions: [
      'capnp', 'fbs', 'idl', 'webidl', 'aidl', 'avdl', 'asn', 'asn1', 'mojom', 'fidl', 'smithy', 'tsp', 'prisma', 'dbml', 'bond', 'slint',
    ],
    aliases: ['flatbuffers', 'capnproto', 'webidl', 'typespec', 'smithy', 'prisma'],
    rules: [...slashes, line(/(?<=^|\s)#(?=\s)/), line(/(?<=^|\s)--(?=\s)/), raw('"""'), quoted('"')],
  },
  {
    name: 'HCL', extensions: ['tf', 'tfvars', 'hcl', 'nomad', 'tofu', 'workflow', 'tftest.hcl', 'sentinel'],
    aliases: ['terraform', 'opentofu'],
    rules: [line('#'), ...slashes, { kind: 'heredoc', open: /<<[-~]?(\w+)$/ }, quoted('"', { holes: ['${', '%{'] })],
  },
  { name: 'Bicep', extensions: ['bicep', 'bicepparam'], rules: [...slashes, raw("'''"), quoted("'", { holes: ['${'] })] },
  { name: 'GN', extensions: ['gn', 'gni'], rules: [line('#'), quoted('"')] },
  { name: 'KDL', extensions: ['kdl'], rules: [...nestedSlashes, raw(/(?:r)?(#{1,20})"/, '"$1'), long('"')] },
  { name: 'EBNF', extensions: ['ebnf', 'abnf', 'bnf'], rules: [nested('(*', '*)'), plain('"'), plain("'"), line(';')] },
  {
    name: 'Parser Grammar', extensions: ['g4', 'pegjs', 'peggy', 'langium', 'jison', 'lark', 'pest', 'ne', 'xtext'], aliases: ['antlr'],
    rules: [...slashes, ...quotes],
  },
  { name: 'Rego', extensions: ['rego'], rules: [line('#'), quoted('"'), raw('`')] },
  {
    name: 'Dockerfile', extensions: ['dockerfile', 'containerfile'],
    names: ['Dockerfile', 'dockerfile', 'Containerfile', /(?:^|\/)(?:Docker|Container)file[.-][^/]+$/], aliases: ['docker'],
    rules: [hashLine, { kind: 'heredoc', open: /<<-?[ \t]*(?:(\w+)|'(\w+)'|"(\w+)")/ }],
  },
  { name: 'Earthly', extensions: ['earth'], names: ['Earthfile', 'Singularity'], rules: [hashWord, ...quotes] },
  {
    name: 'CMake', extensions: ['cmake', 'cmake.in'], names: ['CMakeLists.txt'],
    rules: [skip(/\\[^]/), block(/#\[(={0,200})\[/, ']$1]'), line('#'), raw(/\[(={0,40})\[/, ']$1]'), long('"')],
  },
  {
    name: 'Meson', names: ['meson.build', 'meson_options.txt', 'meson.options'], aliases: ['meson'],
    rules: [line('#'), raw("'''"), quoted("'")],
  },
  { name: 'Ninja', extensions: ['ninja'], rules: [hashLine] },
  {
    name: 'Just', extensions: ['just'], names: ['justfile', 'Justfile', '.justfile'],
    rules: [line(/(?<=^|\s)#/), long('"""'), raw("'''"), raw('```'), quoted('"'), raw("'"), raw('`')],
  },
  { name: 'qmake', extensions: ['pro', 'pri', 'prf'], rules: [line('#'), quoted('"')] },
  {
    name: 'BitBake', extensions: ['bbappend', 'bbclass', 'recipe'], aliases: ['bitbake'],
    rules: [line(/(?<=^|\s)#/), long('"'), raw("'")],
  },
  { name: 'Kconfig', extensions: ['kconfig'], names: [/(?:^|\/)(?:Kconfig|Config\.in)[^/]*$/], rules: [line(/(?<=^|[ \t])#/), ...quotes] },
  {
    name: 'M4', extensions: ['m4', 'ac', 'mc'], names: ['configure.ac', 'configure.in', 'aclocal.m4'], aliases: ['autoconf', 'automake'],
    rules: [line(/\bdnl(?!\w)/), hashWord],
  },
  { name: 'RPM Spec', extensions: ['spec'], rules: [hashLine] },
  { name: 'Graphviz', extensions: ['dot', 'gv'], rules: [...slashes, line(/^#/), long('"')] },
  { name: 'PlantUML', extensions: ['puml', 'plantuml', 'iuml', 'wsd'], rules: [block(/^[ \t]*\/'/, "'/"), line(/^[ \t]*'/), plain('"')] },
  { name: 'Mermaid', extensions: ['mmd', 'mermaid'], rules: [line(/^[ \t]*%%/), plain('"')] },
  { name: 'HTTP', extensions: ['http', 'rest', 'hurl'], rules: [line(/^[ \t]*#/), line(/^\/\//)] },
];
