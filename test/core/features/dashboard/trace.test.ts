import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { tracePage, type TracePage } from '../../../../src/core/features/dashboard/trace.ts';
import { snapshotOf } from '../../../support/snapshot.ts';
import { SMALL_VISION } from '../../../support/visions.ts';

const FILES = {
  'src/cart/add.ts': '',
  'src/cart/pay/now.ts': '',
  'src/cart/pay/later.ts': '// TODO(search): find a bank\n',
  'src/cart/old.snap': '',
  'src/search/find.ts': '// @vision fast-cart\n',
  'src/login/form.ts': '',
  'src/fax/send.ts': '',
  'src/common/log.ts': '',
  'src/lost/in/space/a.ts': '',
  'src/lost/in/space/b.ts': '// TODO(orders): count\n',
  'src/generated/api.ts': '',
  'docs/a.md': '',
};

function page(folder: string, files: Readonly<Record<string, string>> = FILES, vision = SMALL_VISION): TracePage {
  const made = tracePage(snapshotOf(vision, files), folder);
  assert.ok(made);
  return made;
}

/** `active 2, orphaned 1` */
function states(byState: Readonly<Record<string, number>>): string {
  return Object.entries(byState)
    .filter(([, files]) => files > 0)
    .map(([state, files]) => `${state} ${files}`)
    .join(', ');
}

function cells(folder: string, files: Readonly<Record<string, string>> = FILES): string[] {
  return page(folder, files).level.cells.map(({ kind, name, byState, serves }) => `${kind} ${name}: ${states(byState)} <- ${serves.map(({ id, files }) => `${id} ${files}`).join(', ')}`);
}

describe('the code as a tree of folders', () => {
  it('counts the files of each folder by what explains them, the largest folder first', () => {
    assert.deepEqual(cells(''), [
      'folder cart: active 3, orphaned 1 <- fast-cart 3',
      'folder lost/in/space: active 1, orphaned 1 <- ',
      'folder common: exempt 1 <- ',
      'folder fax: stranded 1 <- fax 1',
      'folder login: done 1 <- login 1',
      'folder search: active 1 <- fast-cart 1, search 1',
    ]);
  });

  it('begins at the folder that holds all files in scope', () => {
    assert.equal(page('').level.path, 'src');
    assert.deepEqual(page('').level.way, [{ path: 'src', name: 'src' }]);
  });

  it('shows what lies directly in a folder, files after folders', () => {
    assert.deepEqual(cells('src/cart'), ['folder pay: active 2 <- fast-cart 2', 'file add.ts: active 1 <- fast-cart 1', 'file old.snap: orphaned 1 <- ']);
  });

  it('takes folders that hold nothing but one folder as one', () => {
    assert.deepEqual(page('src/lost/in/space').level.way, [
      { path: 'src', name: 'src' },
      { path: 'src/lost/in/space', name: 'lost/in/space' },
    ]);
    assert.equal(page('src/lost/in').level.path, 'src/lost/in/space');
  });

  it('tells what lies in the folders of a folder', () => {
    const [cart] = page('').level.cells;
    assert.deepEqual(cart?.parts.map(({ name, byState }) => `${name}: ${states(byState)}`), [': active 1, orphaned 1', 'pay: active 2']);
  });

  const elsewhere: readonly [asked: string, shown: string][] = [
    ['src/cart/gone', 'src/cart'],
    ['src/carton', 'src'],
    ['docs', 'src'],
    ['src/cart/add.ts', 'src/cart'],
  ];
  for (const [asked, shown] of elsewhere) {
    it(`shows ${shown} where ${asked} holds no code`, () => assert.equal(page(asked).level.path, shown));
  }

  it('is empty where no file is in scope', () => {
    const { level } = page('', { 'docs/a.md': '' });
    assert.equal(level.files, 0);
    assert.deepEqual(level.cells, []);
  });

  it('is not known before the first scan', () => {
    assert.equal(tracePage({ ...snapshotOf(SMALL_VISION), trace: undefined }, ''), null);
  });

  it('tells what is too small for a picture in one cell', () => {
    const many = Object.fromEntries(Array.from({ length: 400 }, (_, index) => [`src/cart/file${index}.ts`, '']));
    const { cells: shown } = page('src/cart', many).level;
    assert.equal(shown.length, 151);
    assert.deepEqual([shown.at(-1)?.kind, shown.at(-1)?.files, shown.at(-1)?.serves], ['others', 250, [{ id: 'fast-cart', files: 250 }]]);
  });

  it('adds up to the coverage, in whatever folder a file lies and whatever its comments say', () => {
    const folder = fc.constantFrom('src', 'src/cart', 'src/cart/pay', 'src/lost', 'src/login/deep/er', 'src/common', 'docs');
    const text = fc.constantFrom('', '// @vision search\n', '// TODO(fax): no\n', '// TODO(orders): yes\n', '// TODO: what\n');
    fc.assert(
      fc.property(fc.uniqueArray(fc.tuple(folder, fc.nat(5), text), { selector: ([where, name]) => `${where}/${name}` }), folder, (written, asked) => {
        const files = Object.fromEntries(written.map(([where, name, content]) => [`${where}/${name}.ts`, content]));
        const { coverage, level } = page('', files);
        assert.deepEqual(level.byState, coverage.byState);
        const inside = page(asked, files).level;
        assert.equal(inside.cells.reduce((sum, cell) => sum + cell.files, 0), inside.files);
        for (const { parts, kind, files: whole } of inside.cells) if (kind === 'folder') assert.equal(parts.reduce((sum, part) => sum + part.files, 0), whole);
      }),
    );
  });
});

describe('what each initiative covers', () => {
  const covered = page('').items.map(({ id, state, files, share, markers }) => `${id} (${state}): ${files} files, ${Math.round((share ?? 0) * 100)} %, ${markers} markers`);

  it('counts files, their part of the code, and markers; other items follow where code names them', () => {
    assert.deepEqual(covered, [
      'fast-cart (active): 4 files, 40 %, 0 markers',
      'search (planned): 1 files, 10 %, 1 markers',
      'login (done): 1 files, 10 %, 0 markers',
      'fax (cancelled): 1 files, 10 %, 0 markers',
      'orders (): 0 files, 0 %, 1 markers',
    ]);
  });

  it('has no part of no code', () => {
    assert.deepEqual(page('', {}).items.map(({ share }) => share), [null, null, null, null]);
  });
});

describe('objectives and top folders', () => {
  it('tells how much of each folder serves each objective', () => {
    const { folders, rows } = page('').matrix;
    assert.deepEqual(folders.slice(0, 3), [
      { path: 'src/cart', files: 4 },
      { path: 'src/lost', files: 2 },
      { path: 'src/common', files: 1 },
    ]);
    assert.deepEqual(
      rows.map(({ id, title, cells: [cart, lost], whole }) => [id, title, cart, lost, whole]),
      [
        ['grow', 'Grow the shop', { files: 3, share: 0.75 }, { files: 0, share: 0 }, { files: 5, share: 0.5 }],
        ['leave', 'Leave the old shop', { files: 0, share: 0 }, { files: 0, share: 0 }, { files: 1, share: 0.1 }],
        [null, 'No objective', { files: 1, share: 0.25 }, { files: 2, share: 1 }, { files: 4, share: 0.4 }],
      ],
    );
  });

  it('takes top folders from below each folder that the vision includes', () => {
    const vision = SMALL_VISION.replace('include: [src]', 'include: [src/cart, docs]');
    assert.deepEqual(page('', FILES, vision).matrix.folders.map(({ path }) => path), ['src/cart', 'src/cart/pay', 'docs']);
  });

  it('leaves small folders out, and says how many', () => {
    const many = Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`src/part${index}/a.ts`, '']));
    const { folders, left } = page('', many).matrix;
    assert.deepEqual([folders.length, left], [12, 8]);
  });
});
