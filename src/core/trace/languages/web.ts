import { embedded, htmlModes, htmlRules } from './html.ts';
import { javascriptCode } from './javascript.ts';
import type { Language, Rule } from './language.ts';
import { block, line, long, quoted, quotes, raw, skip } from './rules.ts';

/** An address in `url(…)` needs no quotes. */
const cssLiterals: readonly Rule[] = [skip(/url\([^)'"\r\n]{0,300}\)/), ...quotes];
/** The comments of SCSS, Less, Sass and Stylus; not the slashes of an address. */
const styleLine: Rule = line(/(?<!:)\/\//);

/** `{…}` in markup is code, between tags and in them. */
const braces: Rule = { kind: 'push', open: '{', mode: '{' };
const withBraces = { code: javascriptCode, tag: [braces, raw('"'), raw("'"), { kind: 'pop', open: '>' } as const] };

/** Markup with the comments of a template language on top. */
function template(name: string, extensions: readonly string[], rules: readonly Rule[]): Language {
  return { name, extensions, rules: [...rules, ...htmlRules], modes: { tag: [...rules, ...(htmlModes['tag'] ?? [])] } };
}

const phpOpening: Rule = { kind: 'push', open: /<\?(?:php\b|=|hh\b|(?=\s))/, mode: 'code' };
const phpInside = { open: /<\?(?:php\b|=)/, mode: 'code' };
const phpModes: Readonly<Record<string, readonly Rule[]>> = {
  tag: [phpOpening, { ...raw('"'), holes: [phpInside] }, { ...raw("'"), holes: [phpInside] }, skip('=>'), { kind: 'pop', open: '>' }],
  code: [
    { kind: 'pop', open: '?>' }, line('//', { stop: '?>' }), line(/#(?!\[)/, { stop: '?>' }), block('/*', '*/'),
    { kind: 'heredoc', open: /<<<[ \t]*(?:([A-Za-z_]\w*)|'([A-Za-z_]\w*)'|"([A-Za-z_]\w*)")/, after: '(?!\\w)' },
    long('"', { holes: [{ open: '{$', mode: '{' }, '${'] }), long("'"), long('`'),
  ],
};

/** Pages, what they are made from, and their styles. */
export const WEB: readonly Language[] = [
  { name: 'HTML', extensions: ['html', 'htm', 'xhtml', 'xht', 'html.hl', 'hta', 'shtml'], rules: htmlRules, modes: htmlModes },
  {
    name: 'Vue', extensions: ['vue'],
    rules: [...htmlRules, { kind: 'push', open: '{{', mode: '{' }], modes: { ...htmlModes, code: javascriptCode },
  },
  { name: 'Svelte', extensions: ['svelte'], rules: [...htmlRules, braces], modes: withBraces },
  {
    name: 'Astro', extensions: ['astro'],
    rules: [embedded(/(?<![^])\s{0,80}---(?=[ \t]*$)/, /^---/, 'typescript'), ...htmlRules, braces], modes: withBraces,
  },
  {
    name: 'PHP', extensions: ['php', 'php3', 'php4', 'php5', 'php7', 'php8', 'phtml', 'phpt', 'ctp', 'hack'],
    names: ['.php_cs', '.php_cs.dist'], interpreters: ['php'], aliases: ['hack'],
    rules: [phpOpening, ...htmlRules], modes: phpModes,
  },
  { name: 'Blade', extensions: ['blade.php', 'blade'], rules: [block('{{--', '--}}'), phpOpening, ...htmlRules], modes: phpModes },
  template('CFML', ['cfm', 'cfml'], [block('<!---', '--->')]),
  template('MediaWiki', ['wiki', 'mediawiki'], []),
  template('Twig', ['twig', 'jinja', 'jinja2', 'j2', 'njk', 'html.j2', 'tera', 'volt'], [block('{#', '#}')]),
  template('Handlebars', ['hbs', 'handlebars', 'mustache', 'hogan'], [block('{{!--', '--}}'), block('{{!', '}}')]),
  template('Liquid', ['liquid'], [block(/\{%-?\s*comment\s*-?%\}/, /\{%-?\s*endcomment\s*-?%\}/)]),
  template('ERB', ['erb', 'rhtml', 'html.erb'], [block('<%#', '%>'), embedded(/<%[=-]?/, /-?%>/, 'ruby')]),
  template('EEx', ['eex', 'leex', 'heex'], [block('<%!--', '--%>'), block('<%#', '%>'), embedded(/<%=?/, /%>/, 'elixir')]),
  template('EJS', ['ejs', 'ect'], [block('<%#', '%>'), embedded(/<%[=_-]?/, /[_-]?%>/, 'javascript')]),
  template('JSP', ['jsp', 'jspf', 'tag', 'tagx', 'jspx', 'gsp'], [block('<%--', '--%>'), embedded(/<%[!=]?(?!@)/, /%>/, 'java')]),
  template('ASP.NET', ['aspx', 'ascx', 'asax', 'ashx', 'master', 'asp'], [block('<%--', '--%>')]),
  template('Razor', ['cshtml', 'razor', 'vbhtml'], [block('@*', '*@')]),
  template('FreeMarker', ['ftl', 'ftlh'], [block('<#--', '-->')]),
  template('Smarty', ['smarty', 'latte'], [block('{*', '*}')]),
  template('Velocity', ['vm', 'vtl'], [block('#*', '*#'), line('##')]),
  template('Mako', ['mako', 'mao'], [line(/^[ \t]*##/)]),
  template('Go Template', ['gotmpl', 'gohtml', 'tmpl', 'tpl'], [block(/\{\{-?\s{0,9}\/\*/, '*/')]),
  { name: 'Pug', extensions: ['pug', 'jade'], aliases: ['jade'], rules: [line(/^[ \t]*\/\/-?/), ...quotes] },
  { name: 'Haml', extensions: ['haml', 'html.haml'], rules: [line(/^[ \t]*-#/), line(/^[ \t]*\/(?!\/)/)] },
  { name: 'Slim', extensions: ['slim'], rules: [line(/^[ \t]*\/!?/)] },
  {
    name: 'CSS', extensions: ['css', 'pcss', 'postcss', 'qss', 'wxss', 'tss'], aliases: ['postcss'],
    rules: [block('/*', '*/'), ...cssLiterals],
  },
  { name: 'SCSS', extensions: ['scss'], rules: [styleLine, block('/*', '*/'), ...cssLiterals] },
  { name: 'Less', extensions: ['less'], rules: [styleLine, block('/*', '*/'), quoted('~"', { close: '"' }), ...cssLiterals] },
  { name: 'Sass', extensions: ['sass'], rules: [styleLine, block('/*', '*/'), ...cssLiterals] },
  { name: 'Stylus', extensions: ['styl'], aliases: ['stylus'], rules: [styleLine, block('/*', '*/'), ...cssLiterals] },
  {
    name: 'XML',
    extensions: [
      'xml', 'xsd', 'xsl', 'xslt', 'svg', 'plist', 'csproj', 'vbproj', 'fsproj', 'vcxproj', 'props', 'targets', 'resx', 'xaml', 'axaml',
      'wsdl', 'pom', 'rss', 'atom', 'kml', 'gpx', 'ui', 'nuspec', 'storyboard', 'xib', 'xliff', 'xlf', 'dtd', 'iml', 'launch', 'mxml',
      'fxml', 'zcml', 'xmi', 'urdf', 'sdf', 'xacro', 'dita', 'config', 'jelly', 'tmlanguage', 'xul', 'wxs', 'wxi', 'proj', 'jsproj',
      'wixproj', 'slnx', 'natvis', 'vsixmanifest', 'filters', 'tmtheme', 'xmp', 'xproj', 'ncx', 'opf', 'x3d', 'scxml', 'rdf', 'owl',
    ],
    names: ['.classpath', '.project', 'App.config', 'Web.config', 'packages.config', 'NuGet.config'], aliases: ['svg', 'html+xml', 'xsl'],
    rules: [
      block('<!--', '-->'), raw('<![CDATA[', ']]>'), raw('<?', '?>'), { kind: 'push', open: /<(?=[A-Za-z_\u0080-\uFFFF])/, mode: 'tag' },
    ],
    modes: htmlModes,
  },
];
