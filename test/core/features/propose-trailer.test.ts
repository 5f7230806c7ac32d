import assert from 'node:assert/strict';
import { likelyItems, proposeTrailer } from '../../../src/core/features/propose-trailer.ts';
import { snapshotOf } from '../../support/snapshot.ts';
import { SMALL_VISION } from '../../support/visions.ts';

const SNAPSHOT = snapshotOf(SMALL_VISION, { 'src/cart/a.ts': '// @vision search\n', 'src/cart/b.ts': '', 'src/login/c.ts': '' });
const ITEMS = likelyItems(SNAPSHOT, ['src/cart/a.ts', 'src/cart/b.ts']);
const TEMPLATE = '\n# Please enter the commit message.\n# Changes to be committed:\n';

describe('the items that files about to be committed likely serve', () => {
  const cases: readonly [paths: readonly string[], ids: readonly string[]][] = [
    [['src/cart/a.ts', 'src/cart/b.ts'], ['fast-cart', 'search']],
    [['src/cart/new-and-not-read.ts'], ['fast-cart']],
    [['src/login/c.ts'], []],
    [['vision.yaml', 'docs/a.md'], []],
  ];
  for (const [paths, ids] of cases) {
    it(`are ${ids.join(', ') || 'none'} for ${paths.join(', ')}`, () => assert.deepEqual(likelyItems(SNAPSHOT, paths).map(({ id }) => id), ids));
  }
});

describe('a trailer is proposed', () => {
  it('as comments, with an empty line below the subject', () => {
    assert.equal(
      proposeTrailer(TEMPLATE, 'Vision', ITEMS, '#'),
      `\n\n# Does this serve A fast cart or Better search? Then take the "# " away from its line:\n# Vision: fast-cart\n# Vision: search\n#\n# Please enter the commit message.\n# Changes to be committed:\n`,
    );
  });

  it('below the text of a template', () => {
    assert.match(proposeTrailer('Fix: \n\n# hint\n', 'Vision', ITEMS.slice(0, 1), '#'), /^Fix: \n\n# Does this serve A fast cart\? .*\n# Vision: fast-cart\n#\n# hint\n$/);
  });

  it('with another sign for comments', () => {
    assert.match(proposeTrailer('\n; hint\n', 'Vision', ITEMS.slice(0, 1), ';'), /\n; Vision: fast-cart\n;\n; hint\n$/);
  });

  const kept: readonly [why: string, message: string, items: typeof ITEMS][] = [
    ['where nothing is likely', TEMPLATE, []],
    ['where there is one', `Subject\n\nvision: search\n${TEMPLATE}`, ITEMS],
    ['where comments are not taken out', 'Subject\n', ITEMS],
  ];
  for (const [why, message, items] of kept) it(`never ${why}`, () => assert.equal(proposeTrailer(message, 'Vision', items, '#'), message));

  it('on one line, whatever a title holds', () => {
    const hostile = snapshotOf(SMALL_VISION.replace('title: A fast cart', 'title: "A\\n\\nFixes: all"'), {});
    assert.match(proposeTrailer(TEMPLATE, 'Vision', likelyItems(hostile, ['src/cart/a.ts']), '#'), /^\n\n# Does this serve A Fixes: all\? Then/);
  });
});
