import assert from 'node:assert/strict';
import { findingsOf, fixedBy, placesIn } from './code-support.ts';

describe('orphan-marker', () => {
  it('reports a marker without an id, and one that names people or tickets', () => {
    const files = { 'services/authorise/a.go': '// TODO: retry\n// FIXME(rui): why?\n\n// HACK[#123] see there\n' };
    assert.deepEqual(placesIn('orphan-marker', files), ['services/authorise/a.go:1:4', 'services/authorise/a.go:2:4', 'services/authorise/a.go:4:4']);
  });

  it('is silent about markers that name an item, and about those that nearly do', () => {
    const files = { 'services/authorise/a.go': '// TODO(fast-auth): retry\n// TODO vault: rotate\n// TODO(fast-auht): later\n// see the TODO list\n' };
    assert.deepEqual(placesIn('orphan-marker', files), []);
  });

  it('leaves code out of scope alone', () => {
    const code = 'code: { include: [services], exclude: ["**/generated/**"] }';
    assert.deepEqual(placesIn('orphan-marker', { 'docs/a.go': '// TODO: x\n', 'services/generated/b.go': '// TODO: x\n' }, code), []);
  });

  it('says how to link it', () => {
    const [finding] = findingsOf('orphan-marker', { 'a.go': '// FIXME: x\n' });
    assert.equal(finding?.message, 'This FIXME serves no roadmap item: link it, as in FIXME(id).');
  });

  it('is mended by linking it to an open initiative that the file serves', () => {
    const open = { 'services/authorise/a.go': '// TODO: retry\n' };
    assert.deepEqual(fixedBy('orphan-marker', open), { 'Link to Halve latency (fast-auth)': '// TODO(fast-auth): retry\n' });
    assert.deepEqual(fixedBy('orphan-marker', { 'services/sepa/a.go': '// TODO: retry\n' }), {});
  });
});
