import assert from 'node:assert/strict';
import { findingsOf, fixedBy, placesIn } from './code-support.ts';

describe('marker-unknown-id', () => {
  it('reports a near miss in a marker, on the id', () => {
    assert.deepEqual(placesIn('marker-unknown-id', { 'a.go': '// TODO(fast-auht): x\n// TODO(vault, Peak): x\n' }), ['a.go:1:9', 'a.go:2:16']);
  });

  it('reports any unknown id after @vision', () => {
    assert.deepEqual(placesIn('marker-unknown-id', { 'a.go': '// @vision fast-auth, moon-landing\n' }), ['a.go:1:23']);
  });

  it('takes names of people and tickets for what they are', () => {
    assert.deepEqual(placesIn('marker-unknown-id', { 'a.go': '// TODO(rui): x\n// TODO(#12): x\n// TODO(JIRA-7): x\n' }), []);
  });

  it('says what was meant, or that nothing is near', () => {
    const messages = findingsOf('marker-unknown-id', { 'a.go': '// @vision moon-landing\n// TODO(fast-auht): x\n' }).map(({ message }) => message);
    assert.deepEqual(messages, [
      'There is no roadmap item "moon-landing": name one that vision.yaml has.',
      'There is no roadmap item "fast-auht": did you mean "fast-auth"?',
    ]);
  });

  it('is mended by what was meant', () => {
    assert.deepEqual(fixedBy('marker-unknown-id', { 'a.go': '// TODO(fast-auht, vault): x\n' }), {
      'Change to "fast-auth"': '// TODO(fast-auth, vault): x\n',
    });
  });
});
