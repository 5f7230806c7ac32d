import type { Embedded, Language, Rule } from './language.ts';
import { readMakefile } from './makefile.ts';
import { readMarkdown } from './markdown.ts';
import { block, raw } from './rules.ts';

const ATTRIBUTES = /((?:"[^"]{0,2000}"|'[^']{0,2000}'|[^"'>]){0,2000})/.source;

/** `<script>` and `<style>`: the language by `lang` or `type`, else the usual one. Data blocks hold no comments. */
function element(name: string, usual: string): Embedded {
  const letters = name.replace(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`);
  return {
    kind: 'embed', open: new RegExp(`<${letters}\\b${ATTRIBUTES}>`), close: new RegExp(`</${name}`),
    language: ([, attributes = '']) => declared(attributes) ?? usual,
  };
}

function declared(attributes: string): string | undefined {
  const value = /\b(?:lang|type)\s*=\s*["']?([\w+./-]+)/.exec(attributes)?.[1]?.toLowerCase();
  if (value === undefined || value === 'module') return undefined;
  return value.replace(/^(?:text|application)\/(?:x-)?/, '');
}

/** Quotes in tags are attributes, in text they are apostrophes. */
const tags: readonly Rule[] = [
  block('<!--', '-->'), element('script', 'javascript'), element('style', 'css'),
  { kind: 'push', open: /<(?=[A-Za-z])/, mode: 'tag' },
];

const tagMode: Readonly<Record<string, readonly Rule[]>> = {
  tag: [raw('"', '"'), raw("'", "'"), { kind: 'pop', open: '>' }],
};

export const MARKUP: readonly Language[] = [
  { name: 'HTML', extensions: ['html', 'htm', 'xhtml', 'html.hl', 'inc.html'], aliases: ['html', 'xhtml'], rules: tags, modes: tagMode },
  { name: 'Vue', extensions: ['vue'], aliases: ['vue'], rules: tags, modes: tagMode },
  {
    name: 'XML', extensions: ['xml', 'xsd', 'xsl', 'xslt', 'svg', 'plist', 'csproj', 'vbproj', 'fsproj', 'props', 'targets', 'resx', 'xaml',
      'wsdl', 'pom', 'rss', 'atom', 'kml', 'gpx', 'ui', 'nuspec', 'storyboard', 'xib', 'xliff', 'xlf', 'dtd', 'iml', 'launch'],
    aliases: ['xml', 'svg'],
    rules: [block('<!--', '-->'), raw('<![CDATA[', ']]>'), { kind: 'push', open: /<(?=[A-Za-z])/, mode: 'tag' }], modes: tagMode,
  },
  {
    name: 'Markdown', extensions: ['md', 'markdown', 'mkd', 'mdown', 'livemd', 'qmd', 'rmd'], aliases: ['markdown', 'md'], read: readMarkdown,
  },
  {
    name: 'Makefile', extensions: ['mk', 'mak', 'make'],
    names: ['Makefile', 'makefile', 'GNUmakefile', 'Kbuild', 'BSDmakefile', /(?:^|\/)Makefile\.[^/]+$/], interpreters: ['make'],
    aliases: ['makefile', 'make'], read: readMakefile,
  },
];
