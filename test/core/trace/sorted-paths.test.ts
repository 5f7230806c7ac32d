import assert from 'node:assert/strict';
import { hasPath, holdsFolder } from '../../../src/core/trace/sorted-paths.ts';

const PATHS = ['a', 'b-c', 'b/c', 'b0', 'd'];

describe('sorted paths', () => {
  it('tell the first, the last and those that are not there', () => {
    assert.deepEqual(['a', 'b/c', 'd', '', 'b', 'e'].map((path) => hasPath(PATHS, path)), [true, true, true, false, false, false]);
    assert.equal(hasPath([], 'a'), false);
  });

  it('tell a folder from a file, and from what only begins like it', () => {
    assert.deepEqual(['', 'b', 'a', 'b/c', 'c'].map((path) => holdsFolder(PATHS, path)), [true, true, false, false, false]);
  });
});
