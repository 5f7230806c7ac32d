import assert from 'node:assert/strict';
import { silencedFindings } from '../../../src/core/features/silenced-findings.ts';
import { snapshotOf } from '../../support/snapshot.ts';
import { SMALL_VISION } from '../../support/visions.ts';

describe('silenced findings', () => {
  it('are those that a comment of the vision or of the code hides, with their places', () => {
    const vision = SMALL_VISION.replace('  - id: leave', '  # vision-ignore-next-line hypothesis-missing\n  - id: leave').replace('    status: dropped\n', '');
    const snapshot = snapshotOf(vision, { 'src/cart/a.ts': '// vision-ignore-next-line orphan-marker\n// TODO: x\n\n// TODO: y\n' });
    assert.deepEqual(
      silencedFindings(snapshot).map(({ rule, file, range }) => `${rule} ${file}:${range.start.line + 1}`),
      ['orphan-marker src/cart/a.ts:2', 'hypothesis-missing vision.yaml:16'],
    );
  });

  it('are none without such comments', () => {
    assert.deepEqual(silencedFindings(snapshotOf(SMALL_VISION, { 'src/cart/a.ts': '// TODO: x\n' })), []);
  });
});
