import type { Language, QuotedText, Rule } from './language.ts';
import { block, character, line, long, nested, quoted, raw, skip, slashes } from './rules.ts';

/** `//` comments in C go on after a backslash at the end of the line. */
const cComments: readonly Rule[] = [line('//', { goesOn: true }), block('/*', '*/')];

/** `1'000'000` is a number in C++, `'"'` a character. */
const cLiterals: readonly Rule[] = [
  raw(/(?:\b(?:u8|[uUL])?R)"([^()\\\s]{0,16})\(/, ')$1"'), skip(/(?<=[0-9a-fA-F])'(?=[0-9a-fA-F])/), quoted("'"), quoted('"'),
];

const nestedSlashes: readonly Rule[] = [line('//'), nested('/*', '*/')];

/** `"""` strings of Java and its kin. */
const textBlock: QuotedText = long('"""');

export const BRACES: readonly Language[] = [
  { name: 'C', extensions: ['c', 'h', 'idc'], aliases: ['c'], rules: [...cComments, ...cLiterals] },
  {
    name: 'C++', extensions: ['cpp', 'cc', 'cxx', 'c++', 'hpp', 'hh', 'hxx', 'h++', 'inl', 'ipp', 'tcc', 'tpp', 'ino', 'cppm', 'ixx'],
    aliases: ['cpp', 'c++'], rules: [...cComments, ...cLiterals],
  },
  {
    name: 'Java', extensions: ['java', 'jav'], aliases: ['java'], rules: [...slashes, textBlock, quoted('"'), quoted("'")],
  },
  {
    name: 'C#', extensions: ['cs', 'csx', 'cake'], aliases: ['csharp', 'cs', 'c#'],
    rules: [
      ...slashes, raw(/\$*("{3,})/, '$1'), { kind: 'string', open: /(?:@\$|\$@)"/, close: '"', escape: /""|\{\{/, manyLines: true, holes: ['{'] },
      { kind: 'string', open: '@"', close: '"', escape: /""/, manyLines: true },
      { kind: 'string', open: '$"', close: '"', escape: /\\[^]|\{\{/, holes: ['{'] }, quoted('"'), quoted("'"),
    ],
  },
  {
    name: 'Go', extensions: ['go'], aliases: ['go', 'golang'], rules: [...slashes, quoted('"'), quoted("'"), raw('`', '`')],
  },
  {
    name: 'Rust', extensions: ['rs', 'rs.in'], aliases: ['rust', 'rs'], interpreters: ['rust-script'],
    rules: [...nestedSlashes, raw(/\b(?:b|c)?r(#*)"/, '"$1'), long('"'), character],
  },
  {
    name: 'HCL', extensions: ['tf', 'tfvars', 'hcl', 'nomad', 'tofu'], aliases: ['hcl', 'terraform', 'tf'],
    rules: [line('#'), ...slashes, { kind: 'heredoc', open: /<<-?(\w+)(?=\r?$)/ }, quoted('"', { holes: ['${', '%{'] })],
  },
  { name: 'CSS', extensions: ['css', 'pcss', 'postcss'], aliases: ['css'], rules: [block('/*', '*/'), ...cssLiterals()] },
  {
    name: 'SCSS', extensions: ['scss', 'less'], aliases: ['scss', 'less'],
    rules: [line(/(?<!:)\/\//), block('/*', '*/'), ...cssLiterals()],
  },
  { name: 'Sass', extensions: ['sass', 'styl'], aliases: ['sass', 'stylus'], rules: [line(/(?<!:)\/\//), block('/*', '*/'), ...cssLiterals()] },
];

/** An address in `url(…)` needs no quotes. */
function cssLiterals(): readonly Rule[] {
  return [skip(/url\([^)'"\r\n]{0,2000}\)/), quoted('"'), quoted("'")];
}
