import assert from 'node:assert/strict';
import { namedAt } from '../../../src/core/features/named-at.ts';
import { occurrencesOf } from '../../../src/core/features/occurrences.ts';
import { renameItem } from '../../../src/core/features/rename.ts';
import type { Snapshot } from '../../../src/core/snapshot.ts';
import { applyEdits } from '../../../src/core/text/edits.ts';
import { atCaret, caretIn } from '../../support/caret.ts';
import { snapshotOf } from '../../support/snapshot.ts';
import { SMALL_VISION } from '../../support/visions.ts';

const FILES = {
  'src/cart/add.ts': '// @vision orders\n// TODO(fast-cart, orders): cache\nconst no = "TODO(orders)";\n',
  'src/b.py': '# TODO orders: count\n# TODO(rui): orders\n',
};
const SNAPSHOT = snapshotOf(SMALL_VISION, FILES);

function item(id: string, snapshot: Snapshot = SNAPSHOT) {
  return snapshot.vision.items.get(id) ?? assert.fail(id);
}

describe('where an item is named', () => {
  it('is its id, every reference with conditions, and every comment', () => {
    const found = occurrencesOf(SNAPSHOT, item('orders')).map(({ kind, file, range: { start } }) => `${kind} ${file}:${start.line + 1}:${start.column + 1}`);
    assert.deepEqual(found, [
      'definition vision.yaml:21:9',
      'reference vision.yaml:13:12',
      'reference vision.yaml:14:70',
      'reference vision.yaml:40:12',
      'reference src/b.py:1:8',
      'reference src/cart/add.ts:1:12',
      'reference src/cart/add.ts:2:20',
    ]);
  });

  it('counts what YAML repeats by an alias once', () => {
    const vision = SMALL_VISION.replace('kpis: [orders]\n    hypothesis', 'kpis: &all [orders]\n    hypothesis').replace('kpis: [orders]\n    code', 'kpis: *all\n    code');
    const snapshot = snapshotOf(vision);
    assert.equal(occurrencesOf(snapshot, item('orders', snapshot)).length, 3);
  });
});

describe('the item at a place', () => {
  it('is that of an id in a comment', () => {
    const { text, position } = atCaret('// TODO(fast-c‸art): x');
    assert.equal(namedAt(snapshotOf(SMALL_VISION, { 'src/a.ts': text }), { in: 'code', path: 'src/a.ts', at: position })?.item.id, 'fast-cart');
  });

  it('is that of a reference in the vision', () => {
    assert.equal(namedAt(SNAPSHOT, { in: 'vision', offset: caretIn(SMALL_VISION, 'grow', 'objective:').offset })?.item.id, 'grow');
  });

  it('is none on anything else', () => {
    assert.equal(namedAt(SNAPSHOT, { in: 'vision', offset: caretIn(SMALL_VISION, 'title').offset }), undefined);
    assert.equal(namedAt(SNAPSHOT, { in: 'code', path: 'src/cart/add.ts', at: { line: 2, column: 20 } }), undefined);
  });
});

describe('renaming an item', () => {
  function renamed(id: string, newId: string, vision = SMALL_VISION, files: Readonly<Record<string, string>> = FILES) {
    const snapshot = snapshotOf(vision, files);
    const rename = renameItem(snapshot, item(id, snapshot), newId);
    if ('reason' in rename) return rename.reason;
    const textOf = (file: string) => (file === 'vision.yaml' ? vision : (files[file] ?? ''));
    const changed = [...new Set(rename.places.map(({ file }) => file))];
    return Object.fromEntries(changed.map((file) => [file, applyEdits(textOf(file), rename.places.filter((place) => place.file === file).map(({ span }) => ({ span, newText: newId })))]));
  }

  it('changes the vision, its conditions and every comment, and nothing else', () => {
    assert.deepEqual(renamed('orders', 'sales'), {
      'vision.yaml': SMALL_VISION.replace('id: orders', 'id: sales').replaceAll('[orders', '[sales'),
      'src/cart/add.ts': '// @vision sales\n// TODO(fast-cart, sales): cache\nconst no = "TODO(orders)";\n',
      'src/b.py': '# TODO sales: count\n# TODO(rui): orders\n',
    });
  });

  it('leaves everything linked as it was', () => {
    const after = renamed('orders', 'sales');
    assert.ok(typeof after === 'object');
    const { 'vision.yaml': vision = '', ...files } = after;
    assert.deepEqual(snapshotOf(vision, files).findings.map(({ rule }) => rule), SNAPSHOT.findings.map(({ rule }) => rule));
  });

  const refused: readonly [newId: string, reason: string][] = [
    ['Orders', '"Orders" is no id: use small letters, digits and hyphens, as in fast-auth.'],
    ['', '"" is no id: use small letters, digits and hyphens, as in fast-auth.'],
    ['x'.repeat(64), 'An id has at most 63 characters.'],
    ['grow', '"grow" is taken (objective): Grow the shop.'],
    ['fast-cart', '"fast-cart" is taken (initiative): A fast cart.'],
  ];
  for (const [newId, reason] of refused) it(`to "${newId.slice(0, 9)}" is refused: ${reason}`, () => assert.equal(renamed('orders', newId), reason));

  it('is refused where an escape hides the id from plain editing', () => {
    const vision = SMALL_VISION.replace('objective: grow', String.raw`objective: "g\x72ow"`);
    assert.match(String(renamed('grow', 'bigger', vision)), /^Line 36 of vision\.yaml writes "grow" in a way/);
  });

  it('of the second of two items with one id changes that one alone', () => {
    const vision = SMALL_VISION.replace('id: search', 'id: fast-cart');
    const snapshot = snapshotOf(vision, FILES);
    const second = snapshot.vision.items.ofKind('initiative')[1] ?? assert.fail();
    const rename = renameItem(snapshot, second, 'search');
    assert.ok('places' in rename);
    assert.deepEqual(rename.places.map(({ range }) => range.start.line), [SMALL_VISION.split('\n').indexOf('  - id: search')]);
  });
});
