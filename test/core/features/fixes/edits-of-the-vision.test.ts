import assert from 'node:assert/strict';
import { exemptFolders, initiativePicks, mapFolders } from '../../../../src/core/features/fixes/map-folder.ts';
import { newInitiative } from '../../../../src/core/features/fixes/new-initiative.ts';
import { lowerLevels, turnDown } from '../../../../src/core/features/fixes/turn-down.ts';
import { renamedGlobs } from '../../../../src/core/features/renamed-globs.ts';
import type { EditResult } from '../../../../src/core/model/edit/edit-result.ts';
import { applyEdits } from '../../../../src/core/text/edits.ts';
import { english } from '../../../support/english.ts';
import { snapshotOf } from '../../../support/snapshot.ts';
import { SMALL_VISION } from '../../../support/visions.ts';

function applied(text: string, result: EditResult): string {
  return 'reason' in result ? english(result.reason) : applyEdits(text, result.edits);
}

/** The lines that one text has and the other lacks. */
function added(before: string, after: string): string[] {
  const lines = before.split('\n');
  return after.split('\n').filter((line) => !lines.includes(line));
}

describe('mapping folders to an initiative', () => {
  it('adds a glob for each to its list', () => {
    const after = applied(SMALL_VISION, mapFolders(SMALL_VISION, 'search', ['src/mystery', 'src/other']));
    assert.deepEqual(added(SMALL_VISION, after), ['    code: [src/search, src/mystery, src/other]']);
    assert.equal(snapshotOf(after, { 'src/mystery/a.ts': '' }).trace?.stateOf('src/mystery/a.ts'), 'planned');
  });

  it('makes the list where there is none', () => {
    const without = SMALL_VISION.replace('    code: [src/search]\n', '');
    assert.deepEqual(added(without, applied(without, mapFolders(without, 'search', ['src/search']))).map((line) => line.trim()), ['code: [src/search]']);
  });

  it('takes signs of patterns in names as they are', () => {
    const after = applied(SMALL_VISION, mapFolders(SMALL_VISION, 'search', ['src/[id]/(group)', '!odd']));
    const { trace } = snapshotOf(after, { 'src/[id]/(group)/a.ts': '', 'src/i/a.ts': '', '!odd/a.ts': '' });
    assert.deepEqual(['src/[id]/(group)/a.ts', 'src/i/a.ts', '!odd/a.ts'].map((path) => trace?.ground.of(path).state), ['planned', 'orphaned', 'planned']);
  });

  it('says why it cannot', () => assert.match(applied(SMALL_VISION, mapFolders(SMALL_VISION, 'nothing', ['src'])), /There is no "nothing" in the list/));

  it('proposes open initiatives whose code lies near', () => {
    const near = SMALL_VISION.replace('code: [src/search]', 'code: [src/deep/inside/search]');
    assert.deepEqual(initiativePicks(snapshotOf(near), 'src/deep/inside/mystery').map(({ id }) => id), ['search', 'fast-cart', 'login', 'fax']);
  });
});

describe('exempting a folder', () => {
  it('adds it with its reason', () => {
    const after = applied(SMALL_VISION, exemptFolders(SMALL_VISION, ['src/tools'], 'used by: everybody'));
    assert.equal(snapshotOf(after, { 'src/tools/a.ts': '' }).trace?.stateOf('src/tools/a.ts'), 'exempt');
    assert.match(after, /\{ glob: src\/tools, because: "used by: everybody" \}/);
  });
});

describe('turning a rule down', () => {
  it('goes one level down, or off', () => {
    assert.deepEqual(lowerLevels('unknown-id', 'error'), ['warning', 'off']);
    assert.deepEqual(lowerLevels('orphan-marker', 'hint'), ['off']);
    assert.deepEqual(lowerLevels('yaml-syntax', 'error'), []);
  });

  it('writes the level into the vision, which then says so', () => {
    const files = { 'src/cart/a.ts': '// TODO: x\n' };
    const after = applied(SMALL_VISION, turnDown(SMALL_VISION, 'orphan-marker', 'off'));
    assert.ok(snapshotOf(SMALL_VISION, files).findings.some(({ rule }) => rule === 'orphan-marker'));
    assert.ok(!snapshotOf(after, files).findings.some(({ rule }) => rule === 'orphan-marker'));
  });
});

describe('an initiative made from a marker', () => {
  const text = '// TODO: Cache the résumé of each shop, says Ana\n';
  const snapshot = snapshotOf(SMALL_VISION, { 'src/cart/a.ts': text });
  const marker = snapshot.trace?.scanOf('src/cart/a.ts')?.markers[0]?.marker ?? assert.fail();

  it('is proposed for this quarter and the objective of the file, and the marker names it', () => {
    const made = newInitiative(snapshot, 'src/cart/a.ts', marker);
    assert.ok('vision' in made);
    const vision = applyEdits(SMALL_VISION, made.vision);
    const code = applyEdits(text, [made.code]);
    assert.equal(code, '// TODO(cache-the-resume-of): Cache the résumé of each shop, says Ana\n');
    assert.deepEqual(added(SMALL_VISION, vision).map((line) => line.trim()), [
      '- id: cache-the-resume-of',
      'title: Cache the résumé of each shop, says Ana',
      'status: proposed',
    ]);
    assert.deepEqual(snapshotOf(vision, { 'src/cart/a.ts': code }).trace?.markersOf('cache-the-resume-of').length, 1);
  });

  it('gets an id that nobody has', () => {
    const made = newInitiative(snapshot, 'src/cart/a.ts', { ...marker, message: 'fast cart!' });
    assert.equal('id' in made && made.id, 'fast-cart-2');
    const nameless = newInitiative(snapshot, 'src/cart/a.ts', { ...marker, message: '買い物' });
    assert.equal('id' in nameless && nameless.id, 'new-initiative');
  });
});

describe('globs that follow a renamed folder or file', () => {
  const cases: readonly [from: string, to: string, glob: string, expected: string | undefined][] = [
    ['src/cart', 'src/basket', 'src/cart', 'src/basket'],
    ['src/cart', 'src/basket', 'src/cart/', 'src/basket/'],
    ['src/cart', 'src/basket', '"src/cart/**/*.ts"', '"src/basket/**/*.ts"'],
    ['src/cart', 'src/basket', '"!src/cart/old"', '"!src/basket/old"'],
    ['src/cart', 'src/basket', './src/cart', './src/basket'],
    ['src', 'lib', 'src/cart/a.ts', 'lib/cart/a.ts'],
    ['src/cart/a.ts', 'src/cart/b.ts', 'src/cart/a.ts', 'src/cart/b.ts'],
    ['src/cart', 'src/my cart, new', 'src/cart', '"src/my cart, new"'],
    ['src/cart', 'src/basket', 'src/cartoon', undefined],
    ['src/cart', 'src/basket', '"**/cart"', undefined],
  ];
  for (const [from, to, glob, expected] of cases) {
    it(`turn ${glob} into ${expected ?? 'nothing else'} when ${from} becomes ${to}`, () => {
      const vision = `apiVersion: vision/v1\ninitiatives: [{ id: x, code: [${glob}] }]\n`;
      const edits = renamedGlobs(snapshotOf(vision), [{ from, to }]);
      assert.equal(applyEdits(vision, edits), vision.replace(`[${glob}]`, `[${expected ?? glob}]`));
      assert.equal(edits.length, expected === undefined ? 0 : 1);
    });
  }

  it('are those of exemptions and scope as well', () => {
    assert.equal(renamedGlobs(snapshotOf(SMALL_VISION), [{ from: 'src', to: 'lib' }]).length, 6);
  });
});
