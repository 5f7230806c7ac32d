import assert from 'node:assert/strict';
import { SMALL_VISION } from '../support/visions.ts';
import { inRepository, type VisionRepository } from '../workspace/support/vision-repository.ts';
import { vision } from './support.ts';

function withCommits(repository: VisionRepository): void {
  repository.commit('2026-08-20', SMALL_VISION).git('2026-08-21', 'tag', 'v1');
  repository.commit('2026-09-30', '', 'src/login/a.ts').commit('2026-10-02', '', 'src/cart/a b.ts');
  repository.write('', 'src/lost/a.ts').git('2026-11-05', 'add', '-A').git('2026-11-05', 'commit', '-q', '-m', 'Find things\n\nMore.\n\nVision: search, serch\nSigned-off-by: x');
}

async function commits(...argv: readonly string[]) {
  let answer = { code: -1, out: '', err: '' };
  await inRepository(async (repository) => {
    withCommits(repository);
    answer = await vision(['commits', ...argv], repository.folder);
  });
  return answer;
}

describe('vision commits', () => {
  it('shows which items the commits of this quarter served, and where the quarter went', async () => {
    const { code, out } = await commits();
    assert.equal(code, 0);
    assert.match(out, /^[0-9a-f]{10} {2}2026-11-05 {2}search {5}Find things\n[0-9a-f]{10} {2}2026-10-02 {2}fast-cart {2}change\n\n2026-Q4: 2 commits\n {3}50 % {2}planned 100 % +fast-cart {2}A fast cart\n {3}50 % {2}not on this roadmap {2}search {5}Better search\n$/);
  });

  it('shows those of another quarter', async () => assert.match((await commits('--quarter', '2026-Q3')).out, /2026-09-30 {2}login {11,}change\n[^\n]*2026-08-20 {2}\(out of scope\)/));
  it('shows those since a revision', async () => assert.equal((await commits('--since', 'v1')).out.match(/^[0-9a-f]{10} /gm)?.length, 3));
  it('says so where there are none', async () => assert.equal((await commits('--quarter', '2025-Q1')).out, 'No commits.\n'));
  it('says on stderr which trailers name no item', async () => assert.match((await commits()).err, /^[0-9a-f]{10}: there is no item "serch" \(did you mean search\?\)\n$/));

  it('tells machines the same', async () => {
    const { commits: found, quarters } = JSON.parse((await commits('--format', 'json')).out);
    assert.deepEqual(found.map(({ date, via, work, unknown }: Record<string, unknown>) => ({ date, via, work, unknown })), [
      { date: '2026-11-05', via: 'trailer', work: [{ item: 'search', share: 1 }], unknown: ['serch'] },
      { date: '2026-10-02', via: 'paths', work: [{ item: 'fast-cart', share: 1 }], unknown: [] },
    ]);
    assert.deepEqual(quarters, [
      { quarter: '2026-Q4', commits: 2, work: [{ item: 'fast-cart', share: 0.5, planned: 1 }, { item: 'search', share: 0.5, planned: null }] },
    ]);
  });

  it('reads paths below the folder of the vision, whatever their names', () =>
    inRepository(async (repository) => {
      repository.commit('2026-10-02', SMALL_VISION, 'shop/vision.yaml').commit('2026-10-03', '', 'shop/src/cart/\u{1F6D2} "x"\n.ts').commit('2026-10-04', '', 'src/cart/not-ours.ts');
      const { out } = await vision(['commits', 'shop'], repository.folder);
      assert.match(out, /2026-10-04 {2}\(out of scope\) .*\n.*2026-10-03 {2}fast-cart /);
    }));
});

describe('vision commits that cannot run', () => {
  const cases: readonly [argv: readonly string[], message: RegExp][] = [
    [['--quarter', 'soon'], /"soon" is no quarter: write it as in 2026-Q4/],
    [['--since', 'nowhere'], /git knows no revision "nowhere"/],
    [['--since', 'v1', '--quarter', '2026-Q4'], /cannot be used with/],
  ];
  for (const [argv, message] of cases) {
    it(argv.join(' '), async () => {
      const { code, err } = await commits(...argv);
      assert.equal(code, 2);
      assert.match(err, message);
    });
  }
});
