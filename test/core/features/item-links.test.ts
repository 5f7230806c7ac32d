import assert from 'node:assert/strict';
import { itemLinks } from '../../../src/core/features/item-links.ts';
import { snapshotOf } from '../../support/snapshot.ts';
import { SMALL_VISION } from '../../support/visions.ts';

const VISION = `${SMALL_VISION}scenarios:
  - { id: rain, title: Rain, narrative: n, likelihood: low, decisions: [{ id: umbrella, title: U, decide: d, because: b, initiatives: [search] }] }
`;
const FILES = {
  'src/cart/a.ts': '// TODO(fast-cart): cache\n',
  'src/cart/b.snap': '',
  'src/x/a.ts': '// @vision fast-cart, orders\n',
  'src/search/a.ts': '',
};

function linksOf(id: string): string[] {
  const snapshot = snapshotOf(VISION, FILES);
  const item = snapshot.vision.items.get(id);
  assert.ok(item);
  return itemLinks(snapshot, item).map(({ item: { id: servant }, via, what, files, where }) => `${servant} ${via} ${what} (${files}) ${where.file}:${where.range.start.line + 1}`);
}

const CART = [
  'fast-cart glob src/cart (2) vision.yaml:41',
  'fast-cart annotation src/x/a.ts (1) src/x/a.ts:1',
  'fast-cart marker TODO: cache (1) src/cart/a.ts:1',
];

describe('the code that serves an item', () => {
  it('is that of its globs, its annotations and its markers', () => assert.deepEqual(linksOf('fast-cart'), CART));

  it('is for an objective also that of its initiatives', () => {
    assert.deepEqual(linksOf('grow'), [...CART, 'search glob src/search (1) vision.yaml:48', 'login glob src/login (0) vision.yaml:55']);
  });

  it('is for a KPI also that of the initiatives that are to move it', () => {
    assert.deepEqual(linksOf('orders'), ['orders annotation src/x/a.ts (1) src/x/a.ts:1', ...CART]);
  });

  it('is for a decision also that of the initiatives that carry it out', () => {
    assert.deepEqual(linksOf('umbrella'), ['search glob src/search (1) vision.yaml:48']);
  });

  it('is empty where nothing serves it', () => assert.deepEqual(linksOf('rain'), []));
});
