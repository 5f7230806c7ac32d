import assert from 'node:assert/strict';
import { moveToQuarter, quarterPicks } from '../../../../src/core/features/strategy/move-to-quarter.ts';
import { applyEdits } from '../../../../src/core/text/edits.ts';
import { english } from '../../../support/english.ts';
import { snapshotOf } from '../../../support/snapshot.ts';
import { SMALL_VISION } from '../../../support/visions.ts';

function moved(text: string, ids: readonly string[], quarter: string): string {
  const result = moveToQuarter(text, ids, quarter);
  return 'edits' in result ? applyEdits(text, result.edits) : english(result.reason);
}

describe('an initiative', () => {
  it('moves to another quarter by one value, all else stays as it is', () => {
    const text = SMALL_VISION.replace('quarter: 2027-Q1', 'quarter: "2027-Q1" # after the cart');
    assert.equal(moved(text, ['search'], '2027-Q2'), text.replace('"2027-Q1"', '"2027-Q2"'));
  });

  it('moves together with others in one go', () => {
    assert.equal(moved(SMALL_VISION, ['fast-cart', 'search'], '2027-Q3'), SMALL_VISION.replace('2026-Q4', '2027-Q3').replace('2027-Q1', '2027-Q3'));
  });

  it('stays where it is when one of several cannot be moved', () => {
    assert.match(moved(SMALL_VISION, ['search', 'nobody'], '2027-Q3'), /no "nobody"/);
  });

  it('can move to now, to each of the next quarters, and to the last one', () => {
    assert.deepEqual(quarterPicks(snapshotOf(SMALL_VISION)).map(({ label, description }) => `${label} ${description}`), [
      '2026-Q4 Now · 1 initiative',
      '2027-Q1 Next · 1 initiative',
      '2027-Q2 Later · 0 initiatives',
      '2027-Q3 Later · 0 initiatives',
      '2027-Q4 Later · 0 initiatives',
      '2028-Q1 Later · 0 initiatives',
      '2028-Q2 Later · 0 initiatives',
      '2028-Q3 Later · 0 initiatives',
      '2026-Q3 Past · 2 initiatives',
    ]);
  });
});
