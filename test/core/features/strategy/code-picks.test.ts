import assert from 'node:assert/strict';
import { codePicks } from '../../../../src/core/features/strategy/code-picks.ts';
import { snapshotOf } from '../../../support/snapshot.ts';
import { SMALL_VISION } from '../../../support/visions.ts';

describe('the code of an item', () => {
  it('is what its markers, its annotations and its globs name, each file once', () => {
    const files = {
      'src/cart/add.ts': '\n// TODO(fast-cart): cache it\n',
      'src/cart/list.ts': '// @vision fast-cart\n',
      'src/cart/a.snap': '',
      'src/pay/pay.ts': '// @vision fast-cart\n',
      'src/search/find.ts': '',
    };
    assert.deepEqual(codePicks(snapshotOf(SMALL_VISION, files), 'fast-cart').map(({ label, description, place }) => [label, description, place.file, place.range.start.line]), [
      ['TODO: cache it', 'src/cart/add.ts:2', 'src/cart/add.ts', 1],
      ['src/cart/list.ts', 'says @vision', 'src/cart/list.ts', 0],
      ['src/pay/pay.ts', 'says @vision', 'src/pay/pay.ts', 0],
      ['src/cart/add.ts', '', 'src/cart/add.ts', 0],
    ]);
  });

  it('is nothing for an item that nobody works on', () => {
    assert.deepEqual(codePicks(snapshotOf(SMALL_VISION), 'login'), []);
  });
});
