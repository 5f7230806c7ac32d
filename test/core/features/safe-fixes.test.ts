import assert from 'node:assert/strict';
import fc from 'fast-check';
import { safeFixes } from '../../../src/core/features/safe-fixes.ts';
import { snapshotOf } from '../../support/snapshot.ts';
import { SMALL_VISION } from '../../support/visions.ts';

function fixed(vision: string, files: Readonly<Record<string, string>> = {}) {
  const { texts, count } = safeFixes(snapshotOf(vision, files), new Map(Object.entries(files)));
  return { texts: Object.fromEntries(texts), count };
}

describe('safe fixes', () => {
  it('are the preferred ones: what was probably meant, and the one initiative that a file serves', () => {
    const { texts, count } = fixed(SMALL_VISION.replace('direction:', 'direktion:'), { 'src/cart/a.ts': '// TODO: x\n// TODO(fast-card): y\n' });
    assert.deepEqual(texts, { 'vision.yaml': SMALL_VISION, 'src/cart/a.ts': '// TODO(fast-cart): x\n// TODO(fast-cart): y\n' });
    assert.equal(count, 3);
  });

  it('leave alone what somebody has to think about', () => {
    const two = SMALL_VISION.replace('code: [src/search]', 'code: [src/cart]');
    assert.deepEqual(fixed(two, { 'src/cart/a.ts': '// TODO: x\n' }), { texts: {}, count: 0 });
  });

  it('mend in a second round what the first one lays bare', () => {
    const broken = SMALL_VISION.replace('apiVersion: vision/v1\n', '').replace('objective: grow', 'objective: grwo');
    assert.equal(fixed(broken).texts['vision.yaml'], SMALL_VISION.replace('objective: grow', 'objective: grow'));
  });

  it('leave alone findings that are not wanted', () => {
    const snapshot = snapshotOf(SMALL_VISION, { 'src/cart/a.ts': '// TODO: x\n' });
    assert.equal(safeFixes(snapshot, new Map([['src/cart/a.ts', '// TODO: x\n']]), () => () => false).count, 0);
  });

  it('work on what files say now, not on what they said when they were scanned', () => {
    const snapshot = snapshotOf(SMALL_VISION, { 'src/cart/a.ts': '// TODO: x\n' });
    const { texts } = safeFixes(snapshot, new Map([['src/cart/a.ts', 'let a;\n\n// TODO: x\n']]));
    assert.equal(texts.get('src/cart/a.ts'), 'let a;\n\n// TODO(fast-cart): x\n');
  });

  it('leave nothing to do for a second time', () => {
    const flaw = fc.constantFrom<[string, string]>(
      ['direction:', 'direktion:'], ['apiVersion: vision/v1\n', ''], ['objective: grow', 'objective: grwo'], ['status: planned', 'status: planed'],
      ['kpis: [orders]', 'kpis: [order]'], ['target: 200', 'target: { min: 3, max: 1 }'], ['orders >= 200', 'order >= 200'], ['owner: "@a"', 'owner: "@a\n'],
    );
    const line = fc.constantFrom('// TODO: x', '// TODO(fast-card): y', '// FIXME', '// @vision serch', '/* TODO: a */ // TODO: b', 'let a;');
    const file = fc.array(line).map((lines) => lines.join('\n'));
    const files = fc.record({ 'src/cart/a.ts': file, 'src/search/b.ts': file, 'src/lost/c.ts': file });
    fc.assert(
      fc.property(fc.array(flaw), files, (flaws, found) => {
        const vision = flaws.reduce((text, [right, wrong]) => text.replace(right, wrong), SMALL_VISION);
        const { texts } = fixed(vision, found);
        const { 'vision.yaml': again = vision, ...code } = { ...found, ...texts };
        assert.deepEqual(fixed(again, code).texts, {});
      }),
      { numRuns: 60 },
    );
  });
});
