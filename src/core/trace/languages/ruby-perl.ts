import { expectsArgument, expectsArgumentOrLine } from './expressions.ts';
import type { Language, QuotedText, Rule } from './language.ts';
import { block, bracketed, BRACKETS, ending, line, long, raw, skip } from './rules.ts';

const hole = { holes: ['#{'] };

/** `%w[…]`, `%q(…)`, `%r{…}`, `%(…)`; not the operator of `a % b`. */
const percentLiterals: readonly QuotedText[] = [
  ...bracketed(/%[qQwWiIrxs]/), ...bracketed(/%/, { when: expectsArgumentOrLine }),
  long(/%[qQwWiIrxs]([^\w\s([{<])/, { close: '$1', when: expectsArgumentOrLine }),
];

const rubyHeredoc: Rule = {
  kind: 'heredoc', open: /(?<!<)<<[~-]?(?:([A-Z_a-z]\w*)|'([^'\r\n]{1,80})'|"([^"\r\n]{1,80})"|`([^`\r\n]{1,80})`)/,
};

/** A pattern may go on over many lines. */
const pattern: QuotedText = long('/', { classes: true, when: expectsArgument });

/** Delimiters that are no brackets. Signs that usually follow a plain word, such as `=`, are left out. */
const DELIMITER = /([/|!#~%^+:"'@])/;
/** Where a letter is an operator of Perl and not a key, a method, a variable or a file test. */
const OPERATOR = /(?<![\w$@%&>:{-]|->)/;

function perlOperator(names: RegExp, twice: boolean): QuotedText {
  return long(new RegExp(`${OPERATOR.source}(?:${names.source})${DELIMITER.source}`), { close: '$1', twice });
}

/** `s{…}{…}`: after the first part the second one begins with a bracket of its own. */
const substitutions: readonly Rule[] = BRACKETS.map(([open]) => (
  { kind: 'push', open: new RegExp(`${OPERATOR.source}(?:s|tr|y)\\s{0,9}\\${open}`), mode: ['second part', `inside ${open}`] }));

const insideBrackets = Object.fromEntries(BRACKETS.map(([open, close]): [string, Rule[]] => (
  [`inside ${open}`, [skip(/\\[^]/), { kind: 'again', open }, { kind: 'pop', open: close }]])));

const perlModes: Readonly<Record<string, readonly Rule[]>> = {
  ...insideBrackets,
  'second part': [
    ...BRACKETS.map(([open]): Rule => ({ kind: 'swap', open, mode: `inside ${open}` })), { kind: 'pop', open: /(?=\S)/ },
  ],
  data: [block(/^=[a-zA-Z]\w*/, /^=cut\b[^\r\n]*/)],
};

/** ``#`( … )`` balances its brackets. */
const rakuComments: readonly Rule[] = BRACKETS.map(([open, close]) => (
  { kind: 'block', open: new RegExp(`#[\`|=]\\${open}`), close, nests: open }));

export const RUBY_PERL: readonly Language[] = [
  {
    name: 'Ruby',
    extensions: [
      'rb', 'rbi', 'rake', 'rbs', 'gemspec', 'ru', 'podspec', 'jbuilder', 'rabl', 'thor', 'builder', 'rbw', 'arb', 'watchr', 'cr',
    ],
    names: [
      'Gemfile', 'Rakefile', 'Podfile', 'Fastfile', 'Appfile', 'Vagrantfile', 'Brewfile', 'Guardfile', 'Capfile', 'Berksfile', 'Dangerfile',
      'Steepfile', 'Thorfile', 'Puppetfile', 'Matchfile', 'Snapfile', 'Deliverfile', '.irbrc', '.pryrc', '.simplecov',
    ],
    interpreters: ['ruby', 'jruby', 'rbx', 'crystal', 'macruby'], aliases: ['crystal'],
    rules: [
      block(/^=begin\b/, /^=end\b[^\r\n]*/), ending(/^__END__$/), skip(/\$["'`/#]/),
      skip(/\bdef\s+(?:self\.)?[/%`]|(?<=[\s([,]):[/%](?=[\s,)\]])/), skip(/(?<![\w)\]}?!])\?["'`#/\\%](?!\w)/), line('#'), rubyHeredoc,
      skip('//'), long('"', hole), long("'"), long('`', hole), ...percentLiterals, { ...pattern, ...hole, when: expectsArgumentOrLine },
    ],
  },
  {
    name: 'Perl', extensions: ['pl', 'pm', 'perl', 'ph', 'plx', 'psgi', 't', 'al', 'cgi', 'fcgi', 'pod', 'pl.in', 'pm.in'],
    names: ['cpanfile', 'Makefile.PL', 'Build.PL', 'Rexfile', '.latexmkrc', 'latexmkrc'], interpreters: ['perl', 'cperl', 'plackup'],
    rules: [
      block(/^=[a-zA-Z]\w*/, /^=cut\b[^\r\n]*/), { kind: 'push', open: /^__(?:END|DATA)__$/, mode: 'data' }, skip(/\$#|[$&]["'`](?!\w)/),
      skip(/\b(?:s|tr|y),[^,\r\n]{0,200},[^,\r\n]{0,200},/), skip(/(?<=\w)'(?=[A-Za-z_]\w*(?:\(|::))/),
      { kind: 'heredoc', open: /(?<![<\d])<<~?(?:([A-Za-z_]\w*)|'([^'\r\n]{1,80})'|"([^"\r\n]{1,80})")/ },
      perlOperator(/q[qwxr]?|m/, false), perlOperator(/s|tr|y/, true), ...substitutions,
      ...bracketed(new RegExp(`${OPERATOR.source}(?:q[qwxr]?|m)\\s{0,9}`)), line('#'), long('"'), long("'"), long('`'), skip('//'), pattern,
    ],
    modes: perlModes,
  },
  {
    name: 'Raku', extensions: ['raku', 'rakumod', 'rakutest', 'p6', 'pl6', 'pm6', 'nqp'], interpreters: ['raku', 'perl6', 'rakudo'],
    aliases: ['perl6'],
    rules: [
      block(/^=begin\s+(\w+)/, /^=end\b[^\r\n]*/), ...rakuComments, line('#'), skip(/\$["'`/]/), raw('「', '」'),
      ...bracketed(/\b(?:q|qq|qw|rx|m|Q)\s{0,9}/), long('"'), long(/(?<!\w)'/, { close: "'" }),
    ],
  },
];
