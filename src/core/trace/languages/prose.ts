import type { Language } from './language.ts';
import { readMakefile } from './makefile.ts';
import { readMarkdown, readMdx } from './markdown.ts';
import { block, line, plain, quoted, raw, skip } from './rules.ts';

/** Texts for people, and files put together from others. */
export const PROSE: readonly Language[] = [
  {
    name: 'Markdown', extensions: ['md', 'markdown', 'mkd', 'mkdn', 'mdown', 'mdwn', 'livemd', 'qmd', 'rmd', 'ronn', 'mdc', 'workbook'],
    names: ['contents.lr'], read: readMarkdown,
  },
  { name: 'MDX', extensions: ['mdx'], read: readMdx },
  { name: 'Jupyter Notebook', extensions: ['ipynb'], notebook: true },
  {
    name: 'Text', extensions: ['txt', 'text'],
    names: ['README', 'TODO', 'NOTES', 'CHANGES', 'CHANGELOG', 'HACKING', 'CONTRIBUTING', 'ROADMAP', 'BUGS'],
    aliases: ['plaintext', 'plain'], read: readMarkdown,
  },
  {
    name: 'Makefile', extensions: ['mk', 'mak', 'make', 'mkfile', 'mk.in'],
    names: [
      'Makefile', 'makefile', 'GNUmakefile', 'Kbuild', 'BSDmakefile', 'mkfile', 'Makeppfile', /(?:^|\/)(?:Makefile|Kbuild)[.-][^/]+$/,
    ],
    interpreters: ['make'], aliases: ['make'], read: readMakefile,
  },
  {
    name: 'reStructuredText', extensions: ['rst'], aliases: ['restructuredtext'],
    rules: [block(/^[ \t]*\.\.(?=[ \t](?![ \t]*(?:\[|_|\||[\w:.+-]+::))|[ \t]*$)/, /(?=(?:\r\n|\r(?!\n)|\n)(?:[ \t]*$|\S))/), raw('``')],
  },
  {
    name: 'AsciiDoc', extensions: ['adoc', 'asciidoc'],
    rules: [block(/^\/{4,}(?=[ \t]*$)/, /^\/{4,}(?=[ \t]*$)/), raw(/^-{4,}(?=[ \t]*$)/, /^-{4,}(?=[ \t]*$)/), line(/^\/\/(?!\/\/)/)],
  },
  {
    name: 'Org', extensions: ['org'], ignoreCase: true,
    rules: [
      block(/^[ \t]*#\+begin_comment\b/, /^[ \t]*#\+end_comment\b/),
      raw(/^[ \t]*#\+begin_(?:example|src|verse|quote)\b/, /^[ \t]*#\+end_(?:example|src|verse|quote)\b/), line(/^[ \t]*#(?=\s|$)/),
    ],
  },
  {
    name: 'TeX',
    extensions: ['tex', 'sty', 'ltx', 'latex', 'dtx', 'ins', 'bbx', 'cbx', 'lbx', 'mkii', 'mkiv', 'mkvi', 'tikz', 'lhs', 'rnw', 'rd'],
    aliases: ['latex', 'tex', 'context'],
    rules: [
      raw(/\\begin\{(verbatim\*?|Verbatim|lstlisting|minted|alltt|filecontents\*?)\}/, '\\end{$1}'),
      block('\\begin{comment}', '\\end{comment}'), plain(/\\(?:verb|lstinline|Verb)\*?([^\w\s*{])/, '$1'), skip(/\\[^]/), line('%'),
    ],
  },
  { name: 'BibTeX', extensions: ['bib', 'bst'], rules: [line(/^[ \t]*%/)] },
  {
    name: 'Typst', extensions: ['typ'],
    rules: [skip(/(?<=:)\/\//), line('//'), { ...block('/*', '*/'), nests: '/*' }, raw(/(`{3,20}|`)/, '$1'), quoted('"')],
  },
  {
    name: 'Roff', extensions: ['man', 'mdoc', 'roff', 'tmac', '1', '2', '3', '4', '5', '6', '7', '8', 'troff', 'nroff'],
    rules: [line(/^['.]?[ \t]*\\"/), line(/\\"/), line(/\\#/)],
  },
  { name: 'Lilypond', extensions: ['ly', 'ily'], rules: [block('%{', '%}'), line('%'), quoted('"')] },
];
