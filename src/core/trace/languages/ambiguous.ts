/** What tells the languages apart that share an extension: the first pattern found in the beginning of the text wins. */
export interface Ambiguity {
  readonly extensions: readonly string[];
  /** Patterns and names of languages; if none fits, the language that lists the extension. */
  readonly hints: readonly (readonly [pattern: RegExp, language: string])[];
}

const perl = /^\s*(?:use\s+[\w:]+|package\s+[\w:]+|my\s+[$@%(]|sub\s+\w+)|^#!.*\bperl/m;

export const AMBIGUOUS: readonly Ambiguity[] = [
  {
    extensions: ['m'],
    hints: [
      [/^:- module\b/m, 'Prolog'],
      [/^[ \t]*(?:@(?:import|interface|implementation|protocol|class|end|property)\b|\/\/|\/\*|@")/m, 'Objective-C'],
      [/^[ \t]*#(?:import|include|define|ifdef|pragma)\b/m, 'Objective-C'], [/^[ \t]*;|^\w+[ \t]+;/m, 'MUMPS'],
      [/^\s*\(\*|\bBeginPackage\[|^[A-Za-z$][\w$]*\[[^\]\r\n]*_[^\]\r\n]*\]\s*:=/m, 'Wolfram'],
    ],
  },
  {
    extensions: ['pl', 'pro'],
    hints: [[perl, 'Perl'], [/^\s*(?::-|[a-z]\w*(?:\([^()]*\))?\s*:-|[a-z]\w*\([^()]*\)\.\s*$)/m, 'Prolog'], [/^\s*use v6\b/m, 'Raku']],
  },
  { extensions: ['pro'], hints: [[/^[ \t]*;|^\s*(?:pro|function)\s+\w+\s*(?:,|$)/im, 'IDL'], [/^-(?:keep|dont|include)/m, 'Shell']] },
  { extensions: ['t', 'pm'], hints: [[/^\s*(?:use v6\b|my class\b|unit module\b)/m, 'Raku']] },
  {
    extensions: ['v'],
    hints: [
      [/(?:^|\s)(?:Proof|Qed|Admitted)\.(?:\s|$)|^\s*(?:Theorem|Lemma|Definition|Inductive|Fixpoint)\b/m, 'Coq'],
      [/^\s*(?:From\s+\S+\s+)?Require\s+(?:Import|Export)\b/m, 'Coq'],
      [/^[ \t]*module\s+\w+\s*[#(;]|^[ \t]*`(?:define|ifdef|ifndef|include|timescale)/m, 'Verilog'],
      [/^[ \t]*(?:pub\s+)?fn\s|^\s*module \w+\s*$|^import [\w.]+\s*$/m, 'V'],
    ],
  },
  {
    extensions: ['fs'],
    hints: [[/^(?:: |new-device)/m, 'Forth'], [/^\s*(?:#version|precision|uniform|varying|vec[234]|void main)\b/m, 'Shader']],
  },
  { extensions: ['f', 'for'], hints: [[/^: \S+/m, 'Forth']] },
  { extensions: ['cl'], hints: [[/^\s*(?:__kernel|kernel|#include|#define|#pragma|#if|\/\/|\/\*)/m, 'Shader']] },
  {
    extensions: ['cls'],
    hints: [
      [/\\(?:NeedsTeXFormat|ProvidesClass|LoadClass)\b|^%/m, 'TeX'], [/^(?:VERSION\s|Attribute VB_|Option Explicit)/m, 'Visual Basic'],
      [/\bclass\b/i, 'Apex'],
    ],
  },
  { extensions: ['pp'], hints: [[/^\s*(?:unit|program|library|uses)\s+\w+|^\s*end[.;]/im, 'Pascal']] },
  {
    extensions: ['inc'],
    hints: [
      [/<\?(?:php|=|\s)/, 'PHP'], [/^\s*(?:unit|interface|implementation|procedure|\{\$\w+)/im, 'Pascal'],
      [/^[ \t]*(?:#[ \t]*(?:include|define|if|ifdef|ifndef|pragma)\b|\/\/|\/\*)/m, 'C'],
      [/^[A-Z_]\w*\s*[?:+]?=|^(?:inherit|require)\s/m, 'BitBake'], [/^\s*;/m, 'Intel Assembly'],
    ],
  },
  { extensions: ['l'], hints: [[/^\s*\((?:def|in-package|de\s)|^;;/m, 'Common Lisp']] },
  { extensions: ['ml'], hints: [[/^\s*(?:structure|signature|functor)\s+\w+\s*(?::|=|\()|\bfn\s+\w+\s*=>/m, 'Standard ML']] },
  { extensions: ['ts', 'tsx'], hints: [[/^\s*<(?:\?xml|!DOCTYPE TS)\b/, 'XML']] },
  { extensions: ['st'], hints: [[/^\s*(?:PROGRAM|FUNCTION_BLOCK|FUNCTION|TYPE|VAR(?:_\w+)?)\b/m, 'Structured Text']] },
  { extensions: ['d'], hints: [[/^[^\r\n:]+\.o\s*:/m, 'Makefile']] },
  { extensions: ['s'], hints: [[/^[ \t]*(?:#|\/\*|\.\w)/m, 'Assembly'], [/^\s*(?:section|segment|global|bits|org)\s/im, 'Intel Assembly']] },
  { extensions: ['def'], hints: [[/^\s*(?:DEFINITION|IMPLEMENTATION)?\s*MODULE\s/m, 'Modula-2']] },
  { extensions: ['r'], hints: [[/\brebol\b/i, 'Rebol'], [/^#include\s/m, 'C']] },
  { extensions: ['plt'], hints: [[/^\s*:-/m, 'Prolog'], [/./, 'Gnuplot']] },
  { extensions: ['ecl'], hints: [[/:-/, 'Prolog'], [/:=/, 'C']] },
  { extensions: ['gs'], hints: [[/^#version\s/m, 'Shader']] },
  { extensions: ['es'], hints: [[/^\s*(?:%%|-module|main\s*\()/m, 'Erlang'], [/./, 'JavaScript']] },
  { extensions: ['sls'], hints: [[/^\s*\(|^#!r6rs/m, 'Scheme'], [/./, 'YAML']] },
  { extensions: ['re'], hints: [[/^\s*(?:open|let|module|type)\s/m, 'Reason']] },
  { extensions: ['mod'], hints: [[/^\s*(?:MODULE|DEFINITION|IMPLEMENTATION)\s/m, 'Modula-2'], [/^module\s+\S+/m, 'Go Module']] },
  { extensions: ['bb'], hints: [[/^\s*\(/m, 'Clojure'], [/^[A-Z_]\w*\s*[?:+.]?=|^(?:inherit|require|include)\s/m, 'BitBake']] },
  { extensions: ['asc'], hints: [[/^[=-]+\s|^\/\/|^:\w+:/m, 'AsciiDoc']] },
  { extensions: ['e'], hints: [[/^\s*(?:class|feature|inherit|end)\b|^--/m, 'Eiffel']] },
];
