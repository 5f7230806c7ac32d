import assert from 'node:assert/strict';
import fc from 'fast-check';
import { FoldersInTurn } from '../../../src/core/text/folders-in-turn.ts';
import { folderOf } from '../../../src/core/text/path-parts.ts';

const paths = fc.array(fc.array(fc.constantFrom('a', 'b', 'ab', 'a.b', 'é'), { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/')));

describe('folders of paths one after the other', () => {
  it('are those of each path alone, in whatever order they come', () => {
    fc.assert(fc.property(paths, (asked) => {
      const folders = new FoldersInTurn();
      assert.deepEqual(asked.map((path) => folders.of(path)), asked.map(folderOf));
    }));
  });
});
