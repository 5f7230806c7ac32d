import assert from 'node:assert/strict';
import { movedCoverage } from '../../../src/core/features/moved-coverage.ts';
import type { Coverage } from '../../../src/core/trace/trace.ts';
import { snapshotOf } from '../../support/snapshot.ts';
import { SMALL_VISION } from '../../support/visions.ts';

function coverage(files: Readonly<Record<string, string>>): Coverage {
  return snapshotOf(SMALL_VISION, files).trace?.coverage ?? assert.fail();
}

describe('the coverage of all code after a part of it has changed', () => {
  const rest = { 'src/cart/a.ts': '', 'src/fax/a.ts': '', 'src/common/a.ts': '' };
  const [before, after] = [{ 'src/lost/a.ts': '', 'src/lost/b.ts': '' }, { 'src/lost/a.ts': '// @vision search\n' }];

  it('is what a count of all would give', () => {
    assert.deepEqual(movedCoverage(coverage({ ...rest, ...before }), coverage(before), coverage(after)), coverage({ ...rest, ...after }));
  });

  it('is no figure where no file is left', () => {
    assert.equal(movedCoverage(coverage(before), coverage(before), coverage({})).ratio, null);
  });
});
