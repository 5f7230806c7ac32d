import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { GlobList } from '../../../src/core/trace/glob-list.ts';
import { globMatches } from '../../../src/core/trace/globs.ts';
import { PathIndex } from '../../../src/core/trace/path-index.ts';
import { PathMatcher } from '../../../src/core/trace/path-matcher.ts';
import { anyGlob, anyPaths } from './any-glob.ts';

function indexOf(lists: string[][], paths: string[]): PathIndex {
  return PathIndex.of(new PathMatcher(lists.map((list) => new GlobList(list))), paths.toSorted());
}

/** The lists of the group that the path is in. */
function listsHolding(index: PathIndex, path: string): readonly number[] | undefined {
  return index.groups.find(({ paths }) => paths.includes(path))?.lists;
}

const anyLists = () => fc.array(fc.array(anyGlob(), { maxLength: 4 }), { maxLength: 5 });

describe('A path index', () => {
  it('tells for each file which lists hold it', () => {
    const index = indexOf([['src'], ['src/pay/**', '!**/*.snap'], ['**/*.md']], ['src/pay/a.snap', 'src/pay/a.ts', 'src/x.md', 'z']);
    assert.deepEqual(index.paths.map((path) => listsHolding(index, path)), [[0], [0, 1], [0, 2], []]);
  });

  it('gives equal sets of lists as one array', () => {
    const index = indexOf([['a', 'b/*.ts']], ['a/x', 'b/y.ts']);
    assert.equal(listsHolding(index, 'a/x'), listsHolding(index, 'b/y.ts'));
  });

  it('counts the files that each glob matches, also those that another takes back', () => {
    const index = indexOf([['src', '!src/old', 'gone', '/absolute']], ['src/a', 'src/old/b', 'src/old/c']);
    assert.deepEqual([0, 1, 2, 3].map((entry) => index.matchCount(0, entry)), [3, 2, 0, 0]);
  });

  it('counts a file once for a glob whose alternatives both match it', () => {
    assert.equal(indexOf([['{src,src/a}']], ['src/a']).matchCount(0, 0), 1);
  });

  it('answers about paths that it does not list', () => {
    assert.deepEqual(indexOf([['src']], []).listsOf('src/new.ts'), [0]);
  });

  it('says the same as asking every list about every path', () => {
    fc.assert(
      fc.property(anyLists(), anyPaths(), (texts, paths) => {
        const lists = texts.map((list) => new GlobList(list));
        const index = PathIndex.of(new PathMatcher(lists), paths);
        for (const path of paths) {
          assert.deepEqual(listsHolding(index, path), [...lists.keys()].filter((list) => lists[list]?.matches(path)));
        }
        for (const [list, { entries }] of lists.entries()) {
          for (const [entry, result] of entries.entries()) {
            const count = 'ok' in result ? paths.filter((path) => globMatches(result.ok, path)).length : 0;
            assert.equal(index.matchCount(list, entry), count);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('is after a change what it would be when made anew', () => {
    fc.assert(
      fc.property(anyLists(), anyPaths(), anyPaths(), (texts, before, after) => {
        const matcher = new PathMatcher(texts.map((list) => new GlobList(list)));
        const changed = PathIndex.of(matcher, before).withPaths(after);
        const anew = PathIndex.of(matcher, after);
        assert.deepEqual(after.map((path) => listsHolding(changed, path)), after.map((path) => listsHolding(anew, path)));
        for (const [list, { length }] of texts.entries()) {
          for (let entry = 0; entry < length; entry += 1) assert.equal(changed.matchCount(list, entry), anew.matchCount(list, entry));
        }
      }),
      { numRuns: 300 },
    );
  });
});
