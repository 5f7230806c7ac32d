import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { changedScans } from '../../../src/core/trace/changed-scans.ts';
import type { FileScan } from '../../../src/core/trace/marker.ts';

const scan = (): FileScan => ({ markers: [], annotations: [], suppressions: [] });
const SCANS = [scan(), scan(), scan()];

describe('What two states of the code have different', () => {
  const state = fc.dictionary(fc.constantFrom('a', 'a/b', 'b', 'c.ts', 'd'), fc.integer({ min: 0, max: 2 }));
  const inOrder = (scans: Record<string, number>) => Object.entries(scans).toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([path, index]): [string, FileScan] => [path, SCANS[index] ?? scan()]);

  it('is each file that came, went or says something else, and no other', () => {
    fc.assert(
      fc.property(state, state, (before, after) => {
        const expected = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((path) => before[path] !== after[path]).toSorted();
        const changes = changedScans(new Map(inOrder(before)), new Map(inOrder(after)));
        assert.deepEqual(changes.map(({ path }) => path), expected);
        for (const change of changes) assert.deepEqual([change.before, change.after], [SCANS[before[change.path] ?? -1], SCANS[after[change.path] ?? -1]]);
      }),
    );
  });

  it('is told whole also where files are out of order', () => {
    const [one, two] = [scan(), scan()];
    const changes = changedScans(new Map([['b', one], ['a', one]]), new Map([['a', two], ['b', one]]));
    assert.ok(changes.some(({ path, after }) => path === 'a' && after === two));
  });
});
