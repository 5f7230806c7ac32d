import assert from 'node:assert/strict';
import { SMALL_VISION } from '../support/visions.ts';
import { vision, withFolder, type Outcome } from './support.ts';

const FILES = { 'vision.yaml': SMALL_VISION, 'src/cart/a.ts': '', 'src/search/a.ts': '', 'src/login/a.ts': '', 'src/lost/a.ts': '' };

async function gated(...gates: readonly string[]): Promise<Outcome> {
  return withFolder(FILES, (folder) => vision(['check', ...gates.flatMap((gate) => ['--min-coverage', gate])], folder));
}

describe('vision check --min-coverage', () => {
  const cases: readonly [gates: readonly string[], code: number][] = [
    [['0.75'], 0],
    [['0.76'], 1],
    [['75%'], 0],
    [['75.1%'], 1],
    [['1'], 1],
    [['0'], 0],
    [['src/cart=1'], 0],
    [['src/lost=.5'], 1],
    [['./src/cart/=1'], 0],
    [['src\\lost=0.5'], 1],
    [['0.75', 'src/cart=1'], 0],
    [['0.75', 'src/lost=1'], 1],
    [['docs=1'], 0],
    [['.=0.75'], 0],
    [['80'], 2],
    [['src=many'], 2],
    [['-1'], 2],
    [[''], 2],
  ];
  for (const [gates, code] of cases) {
    it(`${gates.join(' and ') || '(nothing)'} exits with ${code}`, async () => assert.equal((await gated(...gates)).code, code));
  }

  it('says what was wanted, never rounded up to it', async () => {
    assert.match((await gated('0.7501')).out, /^Coverage: 75 %, at least 75\.01 % wanted$/m);
    assert.match((await gated('src/lost=0.8')).out, /^Coverage of src\/lost: 0 %, at least 80 % wanted$/m);
    assert.match((await gated('docs=0.8')).out, /^Coverage of docs: no code in scope, so no figure to hold against 80 %$/m);
  });

  it('tells machines the same', async () => {
    const { out } = await withFolder(FILES, (folder) => vision(['check', '--min-coverage', 'src/lost=1', '--min-coverage', 'docs=1', '--format', 'json'], folder));
    assert.deepEqual(JSON.parse(out).gates, [
      { folder: 'src/lost', least: 1, ratio: 0, passed: false },
      { folder: 'docs', least: 1, ratio: null, passed: true },
    ]);
  });
});
