import assert from 'node:assert/strict';
import { pathToRow } from '../../../../src/core/features/strategy/path-to-row.ts';
import { strategyTree } from '../../../../src/core/features/strategy/strategy-tree.ts';
import { snapshotOf } from '../../../support/snapshot.ts';
import { SMALL_VISION } from '../../../support/visions.ts';

describe('the way to a row', () => {
  const rows = strategyTree(snapshotOf(SMALL_VISION));

  it('leads from the root through the rows above it', () => {
    assert.deepEqual(pathToRow(rows, ({ item }) => item === 'search').map(({ id }) => id), ['grow', 'grow/search']);
  });

  it('leads nowhere when there is no such row', () => {
    assert.deepEqual(pathToRow(rows, ({ item }) => item === 'nobody'), []);
  });
});
