import assert from 'node:assert/strict';
import { fileLenses } from '../../../src/core/features/file-lenses.ts';
import { snapshotOf } from '../../support/snapshot.ts';
import { SMALL_VISION } from '../../support/visions.ts';

function titles(path: string, text: string): string[] {
  return fileLenses(snapshotOf(SMALL_VISION, { [path]: text }), path).map(({ at, title }) => `${at.line}: ${title}`);
}

describe('the lenses of a source file', () => {
  it('say at the top which initiative and objective it serves, with quarter and progress', () => {
    assert.deepEqual(titles('src/cart/add.ts', ''), ['0: Serves A fast cart → Grow the shop (2026-Q4 · 50 % · on track)']);
  });

  it('say at the top that nothing explains an orphaned file', () => {
    assert.deepEqual(titles('src/mystery/what.ts', ''), ['0: Serves no roadmap item: map its folder']);
  });

  it('give the reason of an exemption', () => {
    assert.deepEqual(titles('src/common/log.ts', ''), ['0: Exempt: shared by all']);
  });

  it('leave a file out of scope alone', () => {
    assert.deepEqual(titles('docs/readme.ts', '// TODO: think\n'), []);
  });

  it('say what a marker is for', () => {
    assert.deepEqual(titles('src/cart/add.ts', '\n// TODO(orders): count\n').slice(1), ['1: For Orders a day']);
  });

  it('offer to link a marker that serves nothing', () => {
    const [, lens] = fileLenses(snapshotOf(SMALL_VISION, { 'src/cart/a.ts': '// TODO: think\n' }), 'src/cart/a.ts');
    assert.equal(lens?.title, 'Serves no roadmap item: link it');
    assert.deepEqual(lens?.action, { kind: 'link-marker', file: 'src/cart/a.ts', line: 0 });
  });

  it('name the unknown id of a marker', () => {
    assert.deepEqual(titles('src/cart/a.ts', '// TODO(fast-crat): think\n').slice(1), ['0: There is no roadmap item "fast-crat": link it']);
  });

  it('open the item in the vision on a click', () => {
    const [lens] = fileLenses(snapshotOf(SMALL_VISION, { 'src/cart/add.ts': '' }), 'src/cart/add.ts');
    const line = SMALL_VISION.split('\n').findIndex((text) => text.includes('id: fast-cart'));
    assert.deepEqual(lens?.action, {
      kind: 'open',
      place: { file: 'vision.yaml', range: { start: { line, column: 8 }, end: { line, column: 17 } } },
    });
  });

  it('are none until the code has been scanned', () => {
    const snapshot = { ...snapshotOf(SMALL_VISION), trace: undefined };
    assert.deepEqual(fileLenses(snapshot, 'src/cart/add.ts'), []);
  });
});
