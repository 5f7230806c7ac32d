import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findingChanges } from '../../../src/core/features/finding-changes.ts';
import { snapshotOf } from '../../support/snapshot.ts';
import { SMALL_VISION } from '../../support/visions.ts';

type Files = Readonly<Record<string, string>>;

function changes(before: Files, after: Files, [visionBefore, visionAfter] = [SMALL_VISION, SMALL_VISION]) {
  const { added, resolved } = findingChanges(snapshotOf(visionBefore, before), snapshotOf(visionAfter, after));
  const shown = (findings: typeof added) => findings.map(({ rule, file, range }) => `${rule} ${file}:${range.start.line + 1}`);
  return { added: shown(added), resolved: shown(resolved) };
}

const NOTHING = { added: [], resolved: [] };

describe('what a change does to findings', () => {
  it('is nothing where lines only moved', () => {
    assert.deepEqual(changes({ 'src/cart/a.ts': '// TODO: x\n' }, { 'src/cart/a.ts': 'let a;\n\n    // TODO: x\n' }), NOTHING);
  });

  it('is nothing where a marker moved to another file', () => {
    assert.deepEqual(changes({ 'src/cart/a.ts': '// TODO: x\n', 'src/cart/b.ts': '' }, { 'src/cart/a.ts': '', 'src/cart/b.ts': '// TODO: x\n' }), NOTHING);
  });

  it('is a new finding for a new marker, and a resolved one for one that is gone', () => {
    assert.deepEqual(changes({ 'src/cart/a.ts': '// TODO: x\n' }, { 'src/cart/a.ts': '// TODO: y\n' }), {
      added: ['orphan-marker src/cart/a.ts:1'],
      resolved: ['orphan-marker src/cart/a.ts:1'],
    });
  });

  it('counts findings that are alike: the last ones are the new ones', () => {
    assert.deepEqual(changes({ 'src/cart/a.ts': '// TODO\nx\n// TODO\n' }, { 'src/cart/a.ts': '// TODO\nx\n// TODO\nx\n// TODO\n' }).added, ['orphan-marker src/cart/a.ts:5']);
  });

  it('takes markers without words in two files for two', () => {
    assert.deepEqual(changes({ 'src/cart/a.ts': '// TODO\n', 'src/cart/b.ts': '' }, { 'src/cart/a.ts': '', 'src/cart/b.ts': '// TODO\n' }).added, ['orphan-marker src/cart/b.ts:1']);
  });

  it('sees what a change of the vision does to code that did not change', () => {
    const files = { 'src/cart/a.ts': '// TODO(fast-cart): x\n' };
    const closed = SMALL_VISION.replace('status: active', 'status: done\n    outcome: o');
    assert.ok(changes(files, files, [SMALL_VISION, closed]).added.includes('marker-closed-item src/cart/a.ts:1'));
  });

  it('is nothing between a state and itself, whatever the state', () => {
    const line = fc.constantFrom('// TODO: x', '// TODO', '// FIXME(fast-card): y', '// @vision none', 'let a;');
    const file = fc.array(line).map((lines) => lines.join('\n'));
    const files = fc.dictionary(fc.constantFrom('src/cart/a.ts', 'src/lost/b.ts', 'src/fax/c.ts'), file, { noNullPrototype: true });
    fc.assert(fc.property(files, (same) => assert.deepEqual(changes(same, same), NOTHING)), { numRuns: 50 });
  });

  it('turns around with time: what is added one way is resolved the other', () => {
    const file = fc.array(fc.constantFrom('// TODO: x', '// TODO', '// TODO: y')).map((lines) => lines.join('\n\n'));
    const files = fc.record({ 'src/cart/a.ts': file, 'src/cart/b.ts': file });
    fc.assert(
      fc.property(files, files, (before, after) => {
        const [there, back] = [changes(before, after), changes(after, before)];
        assert.deepEqual([back.added, back.resolved], [there.resolved, there.added]);
      }),
      { numRuns: 50 },
    );
  });
});
