import assert from 'node:assert/strict';
import { SMALL_VISION } from '../support/visions.ts';
import { vision, withFolder } from './support.ts';

const FILES = {
  'vision.yaml': SMALL_VISION,
  'src/cart/add.ts': '// TODO(fast-cart): cache\n// TODO(search): find similar\n',
  'src/lost/a.ts': '',
  'node_modules/x.js': '',
  '.gitignore': 'node_modules\n',
};

async function trace(argv: readonly string[], below = ''): Promise<{ code: number; out: string; err: string }> {
  return withFolder(FILES, (folder) => vision(['trace', ...argv], `${folder}${below}`));
}

describe('vision trace <path>', () => {
  it('prints as JSON the state of a file and each of its links', async () => {
    const { code, out } = await trace(['src/cart/add.ts', '--format', 'json']);
    assert.equal(code, 0);
    assert.deepEqual(JSON.parse(out), {
      version: 1,
      path: 'src/cart/add.ts',
      state: 'active',
      links: [
        { item: 'fast-cart', via: 'glob', where: { file: 'vision.yaml', line: 41 } },
        { item: 'fast-cart', via: 'marker', where: { file: 'src/cart/add.ts', line: 1 } },
        { item: 'search', via: 'marker', where: { file: 'src/cart/add.ts', line: 2 } },
      ],
    });
  });

  it('prints for people places that a terminal can open from where they are', async () => {
    const { out } = await trace(['add.ts'], '/src/cart');
    assert.match(out, /^src\/cart\/add\.ts is active/);
    assert.match(out, /^fast-cart {2}A fast cart · initiative · 2026-Q4 · active · 50 % · on track → Grow the shop$/m);
    assert.match(out, /^ {2}\.\.\/\.\.\/vision\.yaml:41:12 +glob, 1 file$/m);
    assert.match(out, /^ {2}add\.ts:1:9 +marker$/m);
  });

  it('explains the folder where the vision is, if no path is given', async () => {
    const { out } = await trace(['--format', 'json']);
    assert.equal(JSON.parse(out).path, '.');
  });

  it('says that a file without a link is orphaned', async () => {
    const { out } = await trace(['src/lost']);
    assert.match(out, /^src\/lost is orphaned: it serves no roadmap item$/m);
  });

  it('has no state for what git ignores', async () => {
    const json = JSON.parse((await trace(['node_modules/x.js', '--format', 'json'])).out);
    assert.deepEqual([json.state, json.links], [null, []]);
  });

  it('cannot run on what is not there', async () => {
    const { code, err } = await trace(['src/card']);
    assert.deepEqual([code, /There is nothing at .*src.card/.test(err)], [2, true]);
  });

  it('cannot run outside of the folder of the vision', async () => {
    const { code, err } = await trace(['/']);
    assert.deepEqual([code, /lies outside of/.test(err)], [2, true]);
  });
});

describe('vision trace --item', () => {
  it('lists for people all that serves an item, under the items that it serves through', async () => {
    const { out } = await trace(['--item', 'grow']);
    assert.match(out, /^Grow the shop \(objective grow\)\n\nfast-cart .*\n {2}vision\.yaml:41:12 +src\/cart \(1 file\)\n {2}src\/cart\/add\.ts:1:4 +TODO: cache\n\nsearch /m);
  });

  it('lists it as JSON', async () => {
    const { out } = await trace(['--item', 'search', '--format', 'json']);
    assert.deepEqual(JSON.parse(out), {
      version: 1,
      item: 'search',
      kind: 'initiative',
      title: 'Better search',
      links: [
        { item: 'search', via: 'glob', where: { file: 'vision.yaml', line: 48 }, what: 'src/search', files: 0 },
        { item: 'search', via: 'marker', where: { file: 'src/cart/add.ts', line: 2 }, what: 'TODO: find similar', files: 1 },
      ],
    });
  });

  it('says which id was probably meant', async () => {
    const { code, err } = await trace(['--item', 'fast-card']);
    assert.deepEqual([code, err], [2, 'vision: There is no item "fast-card" in the vision (did you mean fast-cart?).\n']);
  });
});

describe('vision trace as a drawing', () => {
  it('draws the whole strategy', async () => {
    const { out } = await trace(['--format', 'dot']);
    assert.match(out, /"grow" -> "fast-cart";/);
    assert.match(out, /"leave" -> "fax";/);
  });

  it('draws what a path serves', async () => {
    const { out } = await trace(['src/cart', '--format', 'mermaid']);
    assert.match(out, /A fast cart/);
    assert.doesNotMatch(out, /Orders by fax/);
  });

  it('draws what serves an item', async () => {
    const { out } = await trace(['--item', 'leave', '--format', 'dot']);
    assert.deepEqual([...out.matchAll(/"(\S+)" -> "(\S+)"/g)].map(([, from, to]) => `${from} ${to}`), ['leave fax', 'fax code:src/fax']);
  });
});
