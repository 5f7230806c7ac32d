import assert from 'node:assert/strict';
import { correctAll, fixAllOf } from '../../../../src/core/features/fixes/fix-all.ts';
import { applyEdits } from '../../../../src/core/text/edits.ts';
import { snapshotOf } from '../../../support/snapshot.ts';
import { SMALL_VISION } from '../../../support/visions.ts';

const FILES = { 'src/cart/a.ts': '// TODO(fast-card): x\n// TODO: y\n// @vision fast-crat, grwo\n', 'src/b.ts': '// TODO(fast-card): z\n' };

describe('fixing all of a kind in a file', () => {
  const text = FILES['src/cart/a.ts'];
  const snapshot = snapshotOf(SMALL_VISION, FILES);

  it('mends every finding of the rule, and nothing else', () => {
    const edits = fixAllOf(snapshot, 'src/cart/a.ts', 'marker-unknown-id');
    assert.equal(applyEdits(text, edits), '// TODO(fast-cart): x\n// TODO: y\n// @vision fast-cart, grow\n');
  });

  it('takes only what needs no thought', () => {
    const two = snapshotOf(SMALL_VISION.replace('code: [src/search]', 'code: [src/cart]'), FILES);
    assert.deepEqual(fixAllOf(two, 'src/cart/a.ts', 'orphan-marker'), []);
  });

  it('corrects what is misspelt under whatever rule', () => {
    const misspelt = SMALL_VISION.replace('direction:', 'direktion:').replace('objective: grow', 'objective: grwo');
    assert.equal(applyEdits(misspelt, correctAll(snapshotOf(misspelt), 'vision.yaml')), SMALL_VISION);
  });
});
