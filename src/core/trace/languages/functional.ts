import type { Language, Opener, Rule } from './language.ts';
import { block, character, line, long, nested, quoted, raw, skip, slashes } from './rules.ts';

/** Two hyphens or more; with another sign they are an operator such as `-->`. */
const dashes: Rule = line(/(?<![!#$%&*+./<=>?@\\^|~:-])--+(?![!#$%&*+./<=>?@\\^|~:-])/);
/** A gap (`\`, white space, `\`) joins the lines of a string. */
const haskellString: Rule = long('"', { escape: /\\\s+\\|\\[^]/ });
const haskellQuotes: Rule = raw(
  /\[(?:r|raw|s|str|sql|text|i|iii|__i|trimming|[sj]?hamlet|julius|cassius|lucius|here|json|aesonQQ|persistLowerCase)\|/, '|]',
);

/** `(* … *)` nests and minds strings. The lone operator `(*)` is left alone where it is usual. */
function stars(open: Opener): Rule {
  return { kind: 'block', open, close: '*)', nests: '(*', strings: true };
}

const semicolon: Rule = line(';');
const lispRules: readonly Rule[] = [semicolon, nested('#|', '|#'), skip(/#\\(?:[A-Za-z]+|[^])/), long('"'), skip(/\|[^|\r\n]{0,80}\|/)];

export const FUNCTIONAL: readonly Language[] = [
  {
    name: 'Haskell', extensions: ['hs', 'hs-boot', 'hsc', 'chs', 'purs'], interpreters: ['runhaskell', 'runghc', 'stack'],
    aliases: ['hs', 'purescript'],
    rules: [nested('{-', '-}'), dashes, raw('"""'), haskellString, haskellQuotes, character],
  },
  { name: 'Cabal', extensions: ['cabal'], names: ['cabal.project'], rules: [line(/^[ \t]*--/)] },
  { name: 'Elm', extensions: ['elm'], rules: [nested('{-', '-}'), line('--'), long('"""'), quoted('"'), character] },
  {
    name: 'Idris', extensions: ['idr', 'lidr', 'agda', 'lagda', 'curry', 'fr'], aliases: ['idris', 'agda'],
    rules: [nested('{-', '-}'), dashes, long('"""'), haskellString, character],
  },
  { name: 'Lean', extensions: ['lean'], rules: [nested('/-', '-/'), line('--'), long('"'), character] },
  {
    name: 'Dhall', extensions: ['dhall'],
    rules: [nested('{-', '-}'), line('--'), long("''", { escape: /'''|''\$\{/, holes: ['${'] }), long('"', { holes: ['${'] })],
  },
  {
    name: 'OCaml', extensions: ['ml', 'mli', 'mll', 'mly', 'eliom', 'ml4', 'mlp'], interpreters: ['ocaml', 'ocamlrun', 'ocamlscript'],
    rules: [stars('(*'), raw(/\{(?:%%?[\w.]{1,80}(?:[ \t]+|(?=\|)))?([a-z_]*)\|/, '|$1}'), long('"'), character],
  },
  { name: 'Dune', names: ['dune', 'dune-project', 'dune-workspace'], rules: [semicolon, nested('#|', '|#'), quoted('"')] },
  { name: 'Standard ML', extensions: ['sml', 'sig', 'fun', 'cm'], rules: [nested('(*', '*)'), haskellString] },
  { name: 'Coq', extensions: ['coq'], aliases: ['rocq'], rules: [stars('(*'), raw('"')] },
  { name: 'Isabelle', extensions: ['thy'], rules: [nested('(*', '*)'), { ...raw('‹', '›'), nests: '‹' }, raw('"')] },
  { name: 'TLA+', extensions: ['tla'], aliases: ['tla'], rules: [line('\\*'), nested('(*', '*)'), quoted('"')] },
  {
    name: 'F#', extensions: ['fs', 'fsi', 'fsx', 'fsscript'], interpreters: ['fsharpi', 'dotnet-fsi'], aliases: ['fsharp', 'f#'],
    rules: [line('//'), stars(/\(\*(?!\))/), raw(/\${0,9}"""/, '"""'), long('@"', { close: '"', escape: /""/ }), long('"'), character],
  },
  {
    name: 'Reason', extensions: ['rei'], aliases: ['reason', 'reasonml'],
    rules: [...slashes, raw(/\{([a-z_]*)\|/, '|$1}'), long('"'), character],
  },
  {
    name: 'Erlang', extensions: ['erl', 'hrl', 'app.src', 'escript', 'xrl', 'yrl'],
    names: ['rebar.config', 'rebar.config.lock', 'sys.config'], interpreters: ['escript'],
    rules: [line('%'), long('"""'), long('"'), long("'"), skip(/\$(?:\\[^]|\S)/)],
  },
  { name: 'LFE', extensions: ['lfe'], rules: lispRules },
  {
    name: 'Common Lisp', extensions: ['lisp', 'lsp', 'cl', 'asd', 'ny', 'sexp'], interpreters: ['sbcl', 'clisp', 'ecl', 'lisp'],
    aliases: ['lisp', 'common-lisp'],
    rules: lispRules,
  },
  {
    name: 'Scheme', extensions: ['scm', 'ss', 'sld', 'sls', 'sps', 'sch', 'stk'], interpreters: ['guile', 'scheme', 'gosh', 'csi', 'chez'],
    rules: lispRules,
  },
  {
    name: 'Racket', extensions: ['rkt', 'rktd', 'rktl', 'scrbl'], interpreters: ['racket'],
    rules: [{ kind: 'heredoc', open: /#<<([^\r\n]+)/ }, ...lispRules],
  },
  {
    name: 'Emacs Lisp', extensions: ['el', 'eld'], names: ['.emacs', '_emacs', '.spacemacs', 'Cask', '.dir-locals.el'],
    interpreters: ['emacs'], aliases: ['elisp', 'emacs-lisp'],
    rules: [semicolon, skip(/(?<![\w-])\?(?:\\[^]|["';#|])/), long('"')],
  },
  {
    name: 'Clojure', extensions: ['clj', 'cljs', 'cljc', 'cljd', 'edn', 'bb', 'cljscm', 'cljx', 'hic'], names: ['riemann.config'],
    interpreters: ['bb', 'clojure', 'clj'],
    rules: [semicolon, line(/^#!/), skip(/\\[^]/), long('"')],
  },
  {
    name: 'Fennel', extensions: ['fnl', 'hy', 'nl', 'pddl', 'smt', 'smt2', 'wisp'], interpreters: ['fennel', 'hy'],
    aliases: ['hy', 'newlisp'],
    rules: [semicolon, long('"')],
  },
  { name: 'Janet', extensions: ['janet', 'jdn'], interpreters: ['janet'], rules: [line('#'), raw(/(`{1,20})/, '$1'), long('"')] },
  {
    name: 'Prolog', extensions: ['plg', 'prolog', 'plt', 'yap', 'logtalk', 'lgt', 'ecl'], interpreters: ['swipl', 'yap'],
    rules: [line('%'), block('/*', '*/'), skip(/\b0'(?:\\[^]|''|[^])/), long('"'), long("'"), long('`')],
  },
  {
    name: 'Nix', extensions: ['nix'], interpreters: ['nix-shell'],
    rules: [
      line('#'), block('/*', '*/'), long("''", { escape: /''(?:\$|'|\\[^])|\$\$/, holes: ['${'] }),
      long('"', { escape: /\\[^]|\$\$/, holes: ['${'] }),
    ],
  },
  {
    name: 'Wolfram', extensions: ['wl', 'wls', 'mathematica'], interpreters: ['wolframscript'], aliases: ['mathematica'],
    rules: [nested('(*', '*)'), long('"')],
  },
  { name: 'WebAssembly', extensions: ['wat', 'wast', 'wit'], rules: [line(';;'), line('//'), nested('(;', ';)'), quoted('"')] },
];
