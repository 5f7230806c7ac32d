import assert from 'node:assert/strict';
import fc from 'fast-check';
import { commitWork, type Commit } from '../../../src/core/features/commit-work.ts';
import { quarterWork } from '../../../src/core/features/quarter-work.ts';
import { snapshotOf } from '../../support/snapshot.ts';
import { SMALL_VISION } from '../../support/visions.ts';

const FILES = { 'src/cart/a.ts': '', 'src/search/s.ts': '// @vision fast-cart\n', 'src/lost/l.ts': '' };

function commit(paths: readonly string[], trailers: readonly string[] = [], date = '2026-11-20'): Commit {
  return { hash: 'abc', date, subject: 's', trailers, paths };
}

/** What one commit was for, as `id share`. */
function shares(paths: readonly string[], trailers: readonly string[] = [], vision = SMALL_VISION): string[] {
  const [work] = commitWork(snapshotOf(vision, FILES), [commit(paths, trailers)]);
  return (work?.shares ?? []).map(({ target, share }) => `${typeof target === 'string' ? target : target.id} ${Math.round(share * 100)}`);
}

describe('what a commit was for', () => {
  const cases: readonly [what: string, paths: readonly string[], trailers: readonly string[], expected: readonly string[]][] = [
    ['is what its file serves', ['src/cart/a.ts'], [], ['fast-cart 100']],
    ['is what its files serve, in equal parts', ['src/cart/a.ts', 'src/cart/b.ts', 'src/lost/l.ts', 'src/common/c.ts'], [], ['fast-cart 50', 'orphaned 25', 'exempt 25']],
    ['is shared by the items that one file serves', ['src/search/s.ts'], [], ['fast-cart 50', 'search 50']],
    ['is what a deleted file would serve', ['src/search/gone.ts'], [], ['search 100']],
    ['is what its trailer names, whatever it changes', ['src/cart/a.ts'], ['search'], ['search 100']],
    ['is shared by the items that its trailers name', [], ['search', 'orders', 'search'], ['search 50', 'orders 50']],
    ['is what its files serve where no trailer names an item', ['src/cart/a.ts'], ['fast-card'], ['fast-cart 100']],
    ['is finished work only where nothing else is', ['src/login/l.ts'], [], ['login 100']],
    ['is out of scope for all else', ['docs/a.md', 'vision.yaml'], [], ['out-of-scope 100']],
    ['leaves the vision itself and what is out of scope aside', ['docs/a.md', 'vision.yaml', 'src/cart/a.ts'], [], ['fast-cart 100']],
  ];
  for (const [what, paths, trailers, expected] of cases) it(what, () => assert.deepEqual(shares(paths, trailers), expected));

  it('is open work where a file serves finished work as well', () => {
    assert.deepEqual(shares(['src/login/a.ts'], [], SMALL_VISION.replace('[src/search]', '[src/search, src/login]')), ['search 100']);
  });

  it('says which ids do not exist, and what was probably meant', () => {
    const [work] = commitWork(snapshotOf(SMALL_VISION), [commit([], ['fast-card', 'nothing-like-it'])]);
    assert.deepEqual(work?.unknown, [{ id: 'fast-card', suggestion: 'fast-cart' }, { id: 'nothing-like-it', suggestion: undefined }]);
  });

  it('adds up to one, whatever it changes', () => {
    const path = fc.constantFrom('src/cart/a.ts', 'src/search/s.ts', 'src/lost/l.ts', 'src/common/c', 'docs/d', 'src/login/x', 'src/fax/y');
    fc.assert(
      fc.property(fc.uniqueArray(path), fc.subarray(['search', 'fast-cart', 'orders', 'none']), (paths, trailers) => {
        const [work] = commitWork(snapshotOf(SMALL_VISION, FILES), [commit(paths, trailers)]);
        const sum = (work?.shares ?? []).reduce((total, { share }) => total + share, 0);
        assert.ok(Math.abs(sum - 1) < 1e-9, `${sum}`);
      }),
      { numRuns: 50 },
    );
  });
});

/** The quarters of some commits, as `quarter: target share/planned`. */
function quarters(commits: readonly Commit[], vision = SMALL_VISION): string[] {
  const snapshot = snapshotOf(vision, FILES);
  const percent = (part: number | null) => (part === null ? '–' : Math.round(part * 100));
  return quarterWork(snapshot, commitWork(snapshot, commits)).map(({ quarter, commits: count, rows }) =>
    `${quarter} ${count}: ${rows.map(({ target, share, planned }) => `${typeof target === 'string' ? target : target.id} ${percent(share)}/${percent(planned)}`).join(', ')}`,
  );
}

describe('where the work of a quarter went', () => {
  it('stands beside where the roadmap says it should go, the newest quarter first', () => {
    const commits = [commit(['src/cart/a.ts']), commit(['src/lost/l.ts']), commit(['src/search/gone.ts'], [], '2027-02-01'), commit(['src/search/gone.ts']), commit(['src/cart/a.ts'])];
    assert.deepEqual(quarters(commits), ['2027-Q1 1: search 100/100', '2026-Q4 4: fast-cart 50/100, search 25/–, orphaned 25/–']);
  });

  it('names what is planned and got nothing', () => {
    assert.deepEqual(quarters([commit(['src/lost/l.ts'])]), ['2026-Q4 1: fast-cart 0/100, orphaned 100/–']);
  });

  const same = SMALL_VISION.replace('quarter: 2027-Q1', 'quarter: 2026-Q4');
  it('plans by people where every initiative of the quarter has some', () => {
    const people = same.replace('status: active\n', 'status: active\n    resources: { teams: [{ team: a, fte: 2 }, { team: b, fte: 1 }] }\n').replace('status: planned\n', 'status: planned\n    resources: { teams: [{ team: c, fte: 1 }] }\n');
    assert.deepEqual(quarters([commit(['src/cart/a.ts'])], people), ['2026-Q4 1: fast-cart 100/75, search 0/25']);
  });

  it('plans in equal parts where one has none', () => assert.deepEqual(quarters([commit(['src/cart/a.ts'])], same), ['2026-Q4 1: fast-cart 100/50, search 0/50']));
  it('plans nothing for proposals and cancelled work', () => {
    assert.deepEqual(quarters([commit(['src/fax/f.ts'], [], '2026-08-01')]), ['2026-Q3 1: login 0/100, fax 100/–']);
  });
});
