import assert from 'node:assert/strict';
import { findingsOf, placesIn } from './code-support.ts';

describe('marker-closed-item', () => {
  it('reports a marker for work that is done, cancelled or dropped', () => {
    const files = { 'a.go': '// TODO(sepa): x\n// TODO(tap, fast-auth): x\n// TODO(gone): x\n' };
    assert.deepEqual(placesIn('marker-closed-item', files), ['a.go:1:9', 'a.go:2:9', 'a.go:3:9']);
  });

  it('is silent about open items, and about @vision, which says why the code exists', () => {
    assert.deepEqual(placesIn('marker-closed-item', { 'a.go': '// TODO(fast-auth): x\n// TODO(grow): x\n// @vision sepa\n' }), []);
  });

  it('says which item it is, and what became of it', () => {
    const [finding] = findingsOf('marker-closed-item', { 'a.go': '// TODO(sepa): x\n' });
    assert.equal(finding?.message, '"Instant payments" (sepa) is done: move this to an open item or delete it.');
  });
});
