import assert from 'node:assert/strict';
import type { FileScan, Marker } from '../../../src/core/trace/marker.ts';
import { scanText } from '../../../src/core/trace/scan-text.ts';

const OPTIONS = { tags: ['TODO', 'FIXME', 'HACK'] };
const SILENT: FileScan = { markers: [], annotations: [], suppressions: [] };

function scan(text: string, path = 'a.ts'): FileScan {
  return scanText(path, text, OPTIONS) ?? SILENT;
}

function markers(text: string, path?: string): readonly Marker[] {
  return scan(text, path).markers;
}

/** The marker of `// …`, as `form: ids`, or nothing. */
function idsOf(comment: string): string | undefined {
  const [marker] = markers(`// ${comment}`);
  return marker && [marker.form, ...marker.ids.map((id) => id.text)].join(' ').trim();
}

describe('A marker of a comment', () => {
  const cases: readonly [comment: string, ids: string | undefined, why: string][] = [
    ['TODO', 'none', 'a tag alone is a marker that names no item'],
    ['TODO: do it', 'none', 'a colon makes no id'],
    ['TODO do it', 'none', 'it opens the line'],
    ['TODO(fast-auth): do it', 'brackets fast-auth', 'round brackets hold an id'],
    ['FIXME[fast-auth]', 'brackets fast-auth', 'square brackets do as well'],
    ['TODO(fast-auth, vault): x', 'brackets fast-auth vault', 'commas separate ids'],
    ['TODO( fast-auth ,vault )', 'brackets fast-auth vault', 'spaces inside the brackets do not matter'],
    ['TODO (fast-auth) x', 'brackets fast-auth', 'one space may stand before the bracket'],
    ['TODO  (fast-auth) x', 'none', 'two spaces may not'],
    ['TODO(fast-auth', 'none', 'a bracket that is never closed holds nothing'],
    ['TODO() x', 'brackets', 'empty brackets name no item'],
    ['TODO(rui): x', 'brackets rui', 'a person is kept as written'],
    ['TODO(#123): x', 'brackets #123', 'a ticket is kept as written'],
    ['TODO fast-auth: x', 'bare fast-auth', 'a word before the colon may be an id'],
    ['TODO fast-auth, vault: x', 'bare fast-auth vault', 'so may several'],
    ['TODO fast-auth x', 'none', 'without the colon it is text'],
    ['TODO see below: x', 'none', 'two words before the colon are text'],
    ['TODO http://x.example', 'none', 'an address is no id'],
    ['see the TODO list', undefined, 'in running text it is prose'],
    ['then retry. TODO(vault): how often?', 'brackets vault', 'a bracket makes it a marker anywhere'],
    ['then retry. TODO: how often?', 'none', 'a colon makes it a marker anywhere'],
    ['then retry, FIXME[vault]', 'brackets vault', 'a square bracket too'],
    ['the TODO (vault) list', undefined, 'in running text the bracket must follow at once'],
    ['todo: x', undefined, 'the letter case counts'],
    ['TODOS: x', undefined, 'a longer word is another word'],
    ['TODO_LIST: x', undefined, 'an underscore makes a longer word'],
    ['TODO1: x', undefined, 'a digit makes a longer word'],
    ['ÄTODO: x', undefined, 'letters of any script make words'],
    ['TODO名: x', undefined, 'letters of any script make words'],
    ['𐐀TODO: x', undefined, 'letters beyond the basic plane make words'],
    ['TODO-list: x', undefined, 'a hyphen hangs words together'],
    ['TODO.md: x', undefined, 'a file name is no marker'],
    ['x/TODO: x', undefined, 'a path is no marker'],
    ['./TODO: x', undefined, 'a relative path is no marker'],
    ['see /TODO: x', undefined, 'an absolute path is no marker'],
    ['$TODO: x', undefined, 'a variable is no marker'],
    ['call TODO::new(x)', undefined, 'a path of a program is no marker'],
    ['- TODO x', 'none', 'a hyphen is decoration'],
    ['* TODO x', 'none', 'a star is decoration'],
    ['@TODO x', 'none', 'an at sign is decoration'],
    ['#TODO x', 'none', 'a hash is decoration'],
    ['"TODO" x', 'none', 'quotes are decoration'],
    ['1. TODO x', 'none', 'a number of a list is decoration'],
    ['[ ] TODO x', 'none', 'a box to tick is decoration'],
    ['======== TODO x', 'none', 'a ruler is decoration'],
    ['`TODO` marks work', undefined, 'a quotation in backticks only mentions it'],
    ['TODO - x', 'none', 'a dash after a space separates'],
    ['TODO...', 'none', 'full stops end it'],
  ];
  for (const [comment, ids, why] of cases) {
    it(`${JSON.stringify(comment)}: ${why}`, () => assert.equal(idsOf(comment), ids));
  }

  it('may touch the opener of its comment', () => {
    for (const [path, text] of [['a.rs', '///TODO x'], ['a.sql', 'select 1--TODO x'], ['a.py', 'x=1#TODO x'], ['a.c', '/**TODO x*/']] as const) {
      assert.equal(markers(text, path).length, 1, text);
    }
  });

  it('is no entry of a table of contents', () => assert.deepEqual(markers('- [TODO](#todo)\n* [ ] TODO', 'a.md').map(({ place }) => place.line), [1]));

  it('counts twice when a line holds two', () => {
    assert.deepEqual(markers('// TODO(a): x. FIXME(b): y').map(({ tag, message }) => [tag, message]), [['TODO', 'x.'], ['FIXME', 'y']]);
  });

  it('takes its tags from the options', () => {
    assert.deepEqual(scanText('a.ts', '// XXX: x\n// TODO: y', { tags: ['XXX'] })?.markers.map(({ tag }) => tag), ['XXX']);
  });

  it('knows where tag and ids stand, in UTF-16 units', () => {
    const [marker] = markers('let a; // 😀\r\nlet b; /* TODO(fast-auth, vault): x */');
    assert.deepEqual(marker?.place, { start: 24, end: 28, line: 1, column: 10 });
    assert.deepEqual(marker?.ids.map((id) => id.place), [
      { start: 29, end: 38, line: 1, column: 15 }, { start: 40, end: 45, line: 1, column: 26 },
    ]);
  });
});

describe('The message of a marker', () => {
  const cases: readonly [text: string, message: string, why: string][] = [
    ['// TODO(a): do it', 'do it', 'is what follows brackets and colon'],
    ['// TODO fast-auth: do it', 'fast-auth: do it', 'keeps the words before a colon, which may be no ids'],
    ['// TODO (or not) do it', '(or not) do it', 'keeps prose in brackets'],
    ['/* TODO: do it */', 'do it', 'ends before the comment does'],
    ['/*\n * TODO: do it\n * well\n */', 'do it well', 'goes on over the lines of a block comment'],
    ['/*\n * TODO: do it\n *\n * Unrelated\n */', 'do it', 'ends at a blank line'],
    ['/**\n * TODO: do it\n * @param x\n */', 'do it', 'ends at a documentation tag'],
    ['/*\n * TODO: do it\n * FIXME: other\n */', 'do it', 'ends at the next marker'],
    ['// TODO: do it\n// well', 'do it well', 'goes on over consecutive line comments'],
    ['f(); // TODO: do it\n     // well', 'do it well', 'goes on in the same column'],
    ['f(); // TODO: do it\n// Unrelated', 'do it', 'does not go on in another column'],
    ['// TODO: do it\nf(); // Unrelated', 'do it', 'does not go on after code'],
    ['// TODO: do it\n\n// Unrelated', 'do it', 'does not go on after an empty line'],
    ['// TODO', '', 'may be empty'],
  ];
  for (const [text, message, why] of cases) {
    it(`${why}: ${JSON.stringify(text)}`, () => assert.equal(markers(text)[0]?.message, message));
  }

  it('is cut when it is very long', () => {
    assert.ok((markers(`// TODO: ${'word '.repeat(1000)}`)[0]?.message.length ?? 0) < 600);
  });
});

describe('@vision', () => {
  const cases: readonly [text: string, ids: readonly string[], why: string][] = [
    ['// @vision fast-auth', ['fast-auth'], 'takes the word after it'],
    ['// @vision fast-auth, vault', ['fast-auth', 'vault'], 'takes each further word after a comma'],
    ['// @vision: fast-auth', ['fast-auth'], 'may have a colon'],
    ['// @vision fast-auth because of latency', ['fast-auth'], 'takes no text for an id'],
    ['// @vision fast-auth.', ['fast-auth'], 'leaves the full stop'],
    ['/**\n * Pays.\n * @vision fast-auth\n */', ['fast-auth'], 'opens any line of a comment'],
    ['/* @vision Fast_Auth */', ['Fast_Auth'], 'keeps what may be no id'],
    ['// @vision', [], 'is nothing without an id'],
    ['// @vision - nothing', [], 'is nothing before a sign'],
    ['// see @vision fast-auth', [], 'is nothing in running text'],
    ['// `@vision fast-auth` ties a file', [], 'is nothing in backticks'],
    ['// @visionary fast-auth', [], 'is a whole word'],
    ['// @vision-x/fast-auth', [], 'is no package name'],
    ['const a = "@vision fast-auth";', [], 'is nothing outside comments'],
  ];
  for (const [text, ids, why] of cases) {
    it(`${why}: ${JSON.stringify(text)}`, () => {
      assert.deepEqual(scan(text).annotations.flatMap((annotation) => annotation.ids.map((id) => id.text)), ids);
    });
  }

  it('counts in comments of Markdown, not in its list items', () => {
    assert.deepEqual(scan('- @vision fast-auth\n- vision-ignore-next-line orphan-marker', 'a.md'), SILENT);
    assert.equal(scan('<!-- @vision fast-auth -->', 'a.md').annotations.length, 1);
  });

  it('knows where its ids stand', () => {
    const [annotation] = scan('\n/* @vision a, b */').annotations;
    assert.deepEqual(annotation?.place, { start: 4, end: 11, line: 1, column: 3 });
    assert.deepEqual(annotation?.ids[1]?.place, { start: 15, end: 16, line: 1, column: 14 });
  });
});

describe('vision-ignore-next-line', () => {
  it('names rules separated by commas and remembers its line', () => {
    const text = '\n// vision-ignore-next-line orphan-marker, marker-unknown-id since it is old';
    assert.deepEqual(scan(text).suppressions, [{ line: 1, rules: ['orphan-marker', 'marker-unknown-id'] }]);
  });

  it('works in YAML', () => {
    assert.deepEqual(scan('a: 1 # vision-ignore-next-line kpi-stale', 'vision.yaml').suppressions, [{ line: 0, rules: ['kpi-stale'] }]);
  });

  it('is nothing without a rule, in running text or in a string', () => {
    for (const text of ['// vision-ignore-next-line', '// use vision-ignore-next-line x', '"vision-ignore-next-line x"']) {
      assert.deepEqual(scan(text), SILENT);
    }
  });
});

describe('A file', () => {
  it('of unknown type is not read for markers', () => assert.equal(scanText('a.unknown', '// TODO: x', OPTIONS), undefined));
  it('that says nothing has no scan', () => assert.equal(scanText('a.ts', 'const TODO = 1; // x', OPTIONS), undefined));
});
