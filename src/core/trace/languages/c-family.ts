import { regularExpression } from './expressions.ts';
import type { Language, Rule } from './language.ts';
import { block, character, line, long, nested, nestedSlashes, plain, quoted, quotes, raw, skip, slashes } from './rules.ts';

/** `//` comments of C go on after a backslash at the end of the line. */
const cComments: readonly Rule[] = [line('//', { goesOn: true }), block('/*', '*/')];

/** `R"x(…)x"` is raw, `1'000'000` a number. */
const cLiterals: readonly Rule[] = [
  raw(/(?<=\b(?:u8|[uUL])?R)"([^()\\\s]{0,16})\(/, ')$1"'), skip(/(?<=\b\d[\da-fA-FxX'.]{0,40})'(?=[\da-fA-F])/), ...quotes,
];

/** Three quotes; a fourth one still belongs to the text. */
const threeQuotes = /"""(?!")/;

/** `{{` is a brace of the text. */
const csharpHole = { open: /\{(?!\{)/, mode: '{' };

/** Languages with the comments of C. */
export const C_FAMILY: readonly Language[] = [
  { name: 'C', extensions: ['c', 'h', 'h.in', 'def', 'x', 'xs'], rules: [...cComments, ...cLiterals] },
  {
    name: 'C++',
    extensions: [
      'cpp', 'cc', 'cxx', 'c++', 'hpp', 'hh', 'hxx', 'h++', 'inl', 'ipp', 'tcc', 'tpp', 'txx', 'ino', 'cppm', 'ixx', 'hpp.in', 'cpp.in',
      're',
    ],
    aliases: ['cpp', 'c++', 'arduino'],
    rules: [...cComments, ...cLiterals],
  },
  {
    name: 'Objective-C', extensions: ['mm', 'pch'], aliases: ['objective-c', 'objc', 'objectivec', 'objective-c++'],
    rules: [...cComments, ...cLiterals],
  },
  { name: 'CUDA', extensions: ['cu', 'cuh'], rules: [...cComments, ...cLiterals] },
  {
    name: 'Shader',
    extensions: [
      'glsl', 'vert', 'frag', 'geom', 'tesc', 'tese', 'comp', 'glslv', 'glslf', 'vsh', 'fsh', 'hlsl', 'hlsli', 'fx', 'fxh', 'cginc',
      'shader', 'compute', 'metal', 'opencl', 'wgsl', 'rchit', 'rgen', 'rmiss', 'gdshader', 'usf', 'ush',
    ],
    aliases: ['glsl', 'hlsl', 'wgsl', 'metal', 'opencl', 'cg'],
    rules: slashes,
  },
  { name: 'Yacc', extensions: ['y', 'yy', 'ypp', 'yacc', 'l', 'lex', 'flex', 'lpp'], rules: [...cComments, ...quotes] },
  { name: 'Device Tree', extensions: ['dts', 'dtsi', 'dtso', 'keymap', 'overlay'], rules: [...slashes, quoted('"')] },
  { name: 'Linker Script', extensions: ['ld', 'lds', 'icf'], rules: [block('/*', '*/'), quoted('"')] },
  { name: 'Java', extensions: ['java', 'jav', 'jsh'], rules: [...slashes, long('"""'), ...quotes] },
  {
    name: 'C#', extensions: ['cs', 'csx', 'cake'], aliases: ['csharp', 'cs', 'c#'],
    rules: [
      ...slashes, raw(/\${0,9}("{3,20})/, '$1'), long(/(?:@\$|\$@)"/, { close: '"', escape: /""|\{\{/, holes: [csharpHole] }),
      long('@"', { close: '"', escape: /""/ }), quoted('$"', { close: '"', escape: /\\[^]|\{\{/, holes: [csharpHole] }), ...quotes,
    ],
  },
  { name: 'Go', extensions: ['go', 'go.tmpl'], aliases: ['golang'], rules: [...slashes, ...quotes, raw('`')] },
  { name: 'Go Module', names: ['go.mod', 'go.work'], rules: [line('//'), quoted('"')] },
  {
    name: 'Rust', extensions: ['rs', 'rs.in', 'ron'], interpreters: ['rust-script'],
    rules: [...nestedSlashes, raw(/\b(?:b|c)?r(#*)"/, '"$1'), long('"'), character],
  },
  {
    name: 'Kotlin', extensions: ['kt', 'kts', 'ktm'], interpreters: ['kotlin', 'kotlinc'],
    rules: [...nestedSlashes, { ...raw('"""', threeQuotes), holes: ['${'] }, quoted('"', { holes: ['${'] }), quoted("'"), plain('`')],
  },
  {
    name: 'Swift', extensions: ['swift', 'swiftinterface'], interpreters: ['swift'],
    rules: [
      ...nestedSlashes, raw(/(#{1,20})"""/, '"""$1'), plain(/(#{1,20})"/, '"$1'), long('"""', { holes: ['\\('] }),
      quoted('"', { holes: ['\\('] }),
    ],
  },
  {
    name: 'Scala', extensions: ['scala', 'sc', 'sbt', 'mill', 'kojo', 'scala.html'], interpreters: ['scala', 'amm', 'scala-cli'],
    rules: [
      ...nestedSlashes, { ...raw(/\b[a-z]\w*"""/, threeQuotes), holes: ['${'] }, raw('"""', threeQuotes),
      quoted(/\b[a-z]\w*"/, { close: '"', holes: ['${'] }), quoted('"'), character, plain('`'),
    ],
  },
  {
    name: 'Dart', extensions: ['dart'], interpreters: ['dart'],
    rules: [
      ...nestedSlashes, raw(/\br"""/, '"""'), raw(/\br'''/, "'''"), plain(/\br"/, '"'), plain(/\br'/, "'"), long('"""', { holes: ['${'] }),
      long("'''", { holes: ['${'] }), quoted('"', { holes: ['${'] }), quoted("'", { holes: ['${'] }),
    ],
  },
  {
    name: 'Groovy', extensions: ['groovy', 'gradle', 'gvy', 'gy', 'gsh', 'grt', 'gtpl', 'nf'],
    names: ['Jenkinsfile', /(?:^|\/)Jenkinsfile\.[^/]+$/], interpreters: ['groovy', 'nextflow'], aliases: ['groovy', 'nextflow'],
    rules: [
      line(/^#!/), ...slashes, long('"""', { holes: ['${'] }), long("'''"), quoted('"', { holes: ['${'] }), quoted("'"), raw('$/', '/$'),
      regularExpression,
    ],
  },
  {
    name: 'D', extensions: ['d', 'di'], interpreters: ['dmd', 'rdmd', 'ldc2'], aliases: ['dlang'],
    rules: [
      line('//'), block('/*', '*/'), nested('/+', '+/'), raw(/\br"/, '"'), raw('`'), raw(/\bq"([A-Za-z_]\w*)$/, /^$1"/),
      raw(/\bq"\(/, ')"'), raw(/\bq"\[/, ']"'), raw(/\bq"\{/, '}"'), raw(/\bq"</, '>"'), long('"'), quoted("'"),
    ],
  },
  { name: 'Zig', extensions: ['zig', 'zon'], rules: [line('//'), skip(/\\\\[^\r\n]*/), ...quotes] },
  {
    name: 'V', extensions: ['vv'], aliases: ['vlang'],
    rules: [line(/^#!/), ...nestedSlashes, raw(/\br"/, '"'), raw(/\br'/, "'"), long('"'), long("'"), quoted('`')],
  },
  { name: 'Odin', extensions: ['odin'], rules: [...nestedSlashes, ...quotes, raw('`')] },
  {
    name: 'Haxe', extensions: ['hx', 'hxsl'],
    rules: [...slashes, quoted('~/', { close: '/', classes: true }), long('"'), long("'", { holes: ['${'] })],
  },
  { name: 'Vala', extensions: ['vala', 'vapi'], interpreters: ['vala'], rules: [...slashes, raw('"""'), ...quotes] },
  { name: 'Solidity', extensions: ['sol', 'yul'], rules: [...slashes, ...quotes] },
  {
    name: 'Move', extensions: ['move', 'cairo', 'sw', 'nr', 'fc', 'func', 'leo'], aliases: ['cairo', 'sway', 'noir'],
    rules: [...slashes, quoted('"')],
  },
  { name: 'Apex', extensions: ['apex', 'trigger'], rules: [...slashes, quoted("'")] },
  { name: 'Chapel', extensions: ['chpl'], rules: [...nestedSlashes, long('"""'), long("'''"), ...quotes] },
  { name: 'Ballerina', extensions: ['bal'], rules: [line('//'), line(/^[ \t]*#/), quoted('"'), raw('`')] },
  { name: 'Gleam', extensions: ['gleam'], rules: [line('//'), long('"')] },
  { name: 'Pony', extensions: ['pony'], rules: [...nestedSlashes, raw('"""'), quoted('"'), character] },
  { name: 'ReScript', extensions: ['res', 'resi'], rules: [...nestedSlashes, long('"'), long('`', { holes: ['${'] }), character] },
  {
    name: 'SuperCollider', extensions: ['scd'], interpreters: ['sclang'],
    rules: [...nestedSlashes, long('"'), long("'"), skip(/\$(?:\\.|\S)/)],
  },
  { name: 'OpenSCAD', extensions: ['scad'], rules: [...slashes, quoted('"')] },
  { name: 'GameMaker', extensions: ['gml'], rules: [...slashes, raw('@"', '"'), raw("@'", "'"), quoted('"', { holes: [] })] },
  {
    name: 'C-like',
    extensions: [
      'pwn', 'sp', 'sma', 'nut', 'wren', 'ck', 'angelscript', 'p4', 'uc', 'mq4', 'mq5', 'mqh', 'nss', 'ispc', 'pike', 'carbon', 'c3', 'jai',
      'circom', 'ql', 'qll', 'dfy', 'als', 'xtend', 'ceylon', 'kk', 'flix', 'bp',
    ],
    aliases: ['sourcepawn', 'squirrel', 'wren', 'chuck', 'p4', 'codeql', 'unrealscript'],
    rules: [...slashes, ...quotes],
  },
  { name: 'Processing', extensions: ['pde'], rules: [...slashes, ...quotes] },
  { name: 'Modelica', extensions: ['mo'], rules: [...slashes, long('"')] },
  { name: 'Stan', extensions: ['stan'], rules: [line('#'), ...slashes, quoted('"')] },
  {
    name: 'Verilog', extensions: ['v', 'vh', 'sv', 'svh', 'veo', 'svi', 'vams'], aliases: ['verilog', 'systemverilog'],
    rules: [...slashes, quoted('"')],
  },
];
