import assert from 'node:assert/strict';
import { quickFixes } from '../../../src/core/features/quick-fixes.ts';
import { applyEdits } from '../../../src/core/text/edits.ts';
import { snapshotOf } from '../../support/snapshot.ts';
import { SMALL_VISION } from '../../support/visions.ts';

/** The fixes of the first finding of a rule: title, and what the file becomes. */
function fixesOf(rule: string, vision: string, files: Readonly<Record<string, string>>) {
  const snapshot = snapshotOf(vision, files);
  const finding = snapshot.findings.find((candidate) => candidate.rule === rule);
  assert.ok(finding, `no finding of ${rule}`);
  return quickFixes(snapshot, finding).map(({ title, file, edits, preferred }) => {
    const text = file === 'vision.yaml' ? vision : (files[file] ?? '');
    return { title, preferred, text: applyEdits(text, edits) };
  });
}

describe('quick fixes', () => {
  it('link a marker to the one open initiative that its file serves', () => {
    assert.deepEqual(fixesOf('orphan-marker', SMALL_VISION, { 'src/cart/a.ts': '// TODO: cache\n' }), [
      { title: 'Link to A fast cart (fast-cart)', preferred: true, text: '// TODO(fast-cart): cache\n' },
    ]);
  });

  it('replace what stands in the brackets of a marker', () => {
    const [fix] = fixesOf('orphan-marker', SMALL_VISION, { 'src/cart/a.ts': '// TODO(#12, rui): cache\n' });
    assert.equal(fix?.text, '// TODO(fast-cart): cache\n');
  });

  it('do not link to work that is closed', () => {
    assert.deepEqual(fixesOf('orphan-marker', SMALL_VISION, { 'src/login/a.ts': '// TODO: cache\n' }), []);
  });

  it('move a marker off a closed item, to what the file serves', () => {
    assert.deepEqual(fixesOf('marker-closed-item', SMALL_VISION, { 'src/cart/a.ts': '// TODO(login, orders): cache\n' }), [
      { title: 'Move to A fast cart (fast-cart)', preferred: false, text: '// TODO(fast-cart, orders): cache\n' },
    ]);
  });

  it('correct a misspelt id in code', () => {
    assert.deepEqual(fixesOf('marker-unknown-id', SMALL_VISION, { 'src/cart/a.ts': '// TODO(fast-crat): x\n' }), [
      { title: 'Change to "fast-cart"', preferred: true, text: '// TODO(fast-cart): x\n' },
    ]);
  });

  it('correct a misspelt key in the vision and leave every other byte', () => {
    const misspelt = SMALL_VISION.replace('definition:', 'defintion:');
    assert.deepEqual(fixesOf('unknown-key', misspelt, {}).map(({ text }) => text), [SMALL_VISION]);
  });

  it('add the version where only that is missing', () => {
    const unversioned = SMALL_VISION.replace('apiVersion: vision/v1\n', '');
    assert.deepEqual(fixesOf('api-version-missing', unversioned, {}).map(({ text }) => text), [SMALL_VISION]);
  });
});
