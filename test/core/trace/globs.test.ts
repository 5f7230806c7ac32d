import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { Minimatch, braceExpand, minimatch } from 'minimatch';
import { phrase } from '../../../src/core/text/phrase.ts';
import { GlobList } from '../../../src/core/trace/glob-list.ts';
import { globMatches, parseGlob } from '../../../src/core/trace/globs.ts';
import { english } from '../../support/english.ts';
import { anyGlob, anyPaths } from './any-glob.ts';

function matches(text: string, path: string): boolean {
  const result = parseGlob(text);
  return 'ok' in result && globMatches(result.ok, path);
}

describe('A glob', () => {
  const cases: [glob: string, path: string, expected: boolean][] = [
    ['services/pay', 'services/pay/a.ts', true],
    ['services/pay', 'services/pay/deep/er/a.ts', true],
    ['services/pay', 'services/pay', true],
    ['services/pay', 'services/payment/a.ts', false],
    ['services/pay/', 'services/pay/a.ts', true],
    ['services/pay/', 'services/pay', false],
    ['./services/pay', 'services/pay/a.ts', true],
    ['.', 'anything/at/all', true],
    ['./', 'anything', true],
    ['**', '.hidden/.file', true],
    ['{services,apps}/pay', 'apps/pay/a.ts', true],
    ['services/*', 'services/a.ts', true],
    ['services/*', 'services/pay/a.ts', false],
    ['services/*/', 'services/pay/a.ts', true],
    ['**/*.snap', 'a.snap', true],
    ['**/*.snap', 'x/.y/a.snap', true],
    ['*.snap', 'x/a.snap', false],
    ['a/../b', 'b/c', true],
    ['a\\*b', 'a*b', true],
    ['a\\*b', 'aXb', false],
    ['#note', '#note', false],
    ['Services', 'services/a.ts', false],
    ['dir with space/ü/😀', 'dir with space/ü/😀/x', true],
    ['**/x', 'line\nbreak/x', true],
  ];
  for (const [glob, path, expected] of cases) {
    it(`${JSON.stringify(glob)} ${expected ? 'matches' : 'leaves'} ${JSON.stringify(path)}`, () => {
      assert.equal(matches(glob, path), expected);
    });
  }

  it('takes files back when an odd number of ! stands before it', () => {
    const takesBack = ['a', '!a', '!!a'].map((text) => {
      const result = parseGlob(text);
      return 'ok' in result && result.ok.takesBack;
    });
    assert.deepEqual(takesBack, [false, true, false]);
  });

  const flaws: Record<string, string[]> = {
    'it is empty': ['', ' ', '!', '\n'],
    'it is absolute': ['/a', '!/a', 'C:\\code', 'C:/code', 'c:', '\\\\server\\share', '\\code', '{a,/b}'],
    'it climbs out with ..': ['..', '../a', 'a/../../b', '{a,..}/b', '**/../a', './..', '..\\a', 'a\\..\\..\\b'],
    'its braces make more than 1000 patterns': ['{0..1000}', '{a,b}'.repeat(10)],
    'minimatch cannot read it': ['a'.repeat(70_000)],
  };
  for (const [invalid, globs] of Object.entries(flaws)) {
    for (const glob of globs) {
      it(`${JSON.stringify(glob.slice(0, 30))} is none because ${invalid}`, () => {
        const parsed = parseGlob(glob);
        assert.equal('invalid' in parsed && english(parsed.invalid), invalid);
      });
    }
  }

  it('matches what minimatch matches, with folders for plain paths', () => {
    fc.assert(
      fc.property(anyGlob(), anyPaths(), (glob, paths) => {
        if ('invalid' in parseGlob(glob)) return;
        for (const path of paths) assert.equal(matches(glob, path), byMinimatch(glob, path), path);
      }),
      { numRuns: 2000 },
    );
  });

  it('matches exactly what minimatch matches where no part of it is a plain path', () => {
    fc.assert(
      fc.property(anyGlob(), anyPaths(), (glob, paths) => {
        if ('invalid' in parseGlob(glob) || braceExpand(glob).some(namesFolder)) return;
        const { negate } = new Minimatch(glob);
        for (const path of paths) assert.equal(matches(glob, path), minimatch(path, glob, { dot: true }) !== negate, path);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('A list of globs', () => {
  it('lets later entries win', () => {
    const list = new GlobList(['src', '!**/*.snap', 'src/keep/**']);
    const decided = ['src/a.ts', 'src/a.snap', 'src/keep/a.snap', 'lib/a.ts'].map((path) => [
      list.decidedBy(path),
      list.matches(path),
    ]);
    assert.deepEqual(decided, [[0, true], [1, false], [2, true], [undefined, false]]);
  });

  it('keeps the place of an invalid entry, which matches nothing', () => {
    const list = new GlobList(['/absolute', 'src']);
    assert.equal(list.decidedBy('src/a.ts'), 1);
    assert.deepEqual(list.entries[0], { invalid: phrase`it is absolute` });
  });

  it('holds nothing when it is empty', () => {
    assert.equal(new GlobList([]).matches('a'), false);
  });
});

/** The format's meaning of a glob, spelt with minimatch alone. */
function byMinimatch(glob: string, path: string): boolean {
  if (glob.startsWith('#')) return false;
  return braceExpand(glob.replace(/^!+/, '')).filter(Boolean).some((alternative) => {
    const options = { dot: true, nobrace: true, nonegate: true, nocomment: true };
    const pattern = alternative.replace(/^(\.\/+)+/, '').replace(/\/$/, '/**');
    if (pattern === '' || pattern === '.') return true;
    const folder = new Minimatch(pattern, options).hasMagic() ? pattern : `${pattern}/**`;
    return minimatch(path, pattern, options) || minimatch(path, folder, options);
  });
}

/** Whether we widen this pattern beyond minimatch: a plain path, `a/`, `./a`, `.`. */
function namesFolder(pattern: string): boolean {
  const bare = pattern.replace(/^!+/, '');
  return /\/$|^\.?(\/|$)/.test(bare) || !new Minimatch(bare, { dot: true, nobrace: true, nonegate: true }).hasMagic();
}
