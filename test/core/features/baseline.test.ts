import assert from 'node:assert/strict';
import { baselineOf, matchBaseline } from '../../../src/core/features/baseline.ts';
import { snapshotOf } from '../../support/snapshot.ts';
import { SMALL_VISION } from '../../support/visions.ts';

function snapshot(text: string) {
  return snapshotOf(SMALL_VISION, { 'src/cart/a.ts': text });
}

/** The findings about markers that a baseline made from one text leaves over in another. */
function left(before: string, after: string): { rest: string[]; outdated: string[] } {
  const { rest, outdated } = matchBaseline(snapshot(after), baselineOf(snapshot(before)));
  return { rest: rest.map(({ rule, range }) => `${rule}:${range.start.line + 1}`), outdated: outdated.map(({ about, count }) => `${about} ${count}`) };
}

describe('a baseline', () => {
  it('holds every finding once, with how many there are alike, in the order of file, rule and text', () => {
    const entries = baselineOf(snapshot('// TODO: b\n\n// TODO: a\n\n// TODO: b\n')).filter(({ rule }) => rule === 'orphan-marker');
    assert.deepEqual(entries, [
      { rule: 'orphan-marker', file: 'src/cart/a.ts', about: 'TODO: a', count: 1 },
      { rule: 'orphan-marker', file: 'src/cart/a.ts', about: 'TODO: b', count: 2 },
    ]);
  });

  it('accepts all that it was made from', () => assert.deepEqual(left('// TODO: a\n', '// TODO: a\n'), { rest: [], outdated: [] }));
  it('accepts it on other lines too', () => assert.deepEqual(left('// TODO: a\n', '\nlet x;\n  // TODO: a\n'), { rest: [], outdated: [] }));
  it('accepts no more of it', () => assert.deepEqual(left('// TODO: a\n', '// TODO: a\n\n// TODO: a\n'), { rest: ['orphan-marker:3'], outdated: [] }));
  it('accepts nothing else', () => assert.deepEqual(left('// TODO: a\n', '// TODO: a\n\n// TODO: b\n').rest, ['orphan-marker:3']));
  it('says what it holds in vain', () => assert.deepEqual(left('// TODO: a\n\n// TODO: a\n', '// TODO: a\n').outdated, ['TODO: a 1']));
});
