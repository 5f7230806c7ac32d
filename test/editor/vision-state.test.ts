import assert from 'node:assert/strict';
import { bestState } from '../../src/editor/session/vision-state.ts';

describe('the state of a window of several folders', () => {
  it('is the best of theirs, so that one vision is enough to work with', () => {
    assert.equal(bestState(['missing', 'ready', 'foreign']), 'ready');
    assert.equal(bestState(['foreign', 'missing']), 'missing');
    assert.equal(bestState(['foreign']), 'foreign');
  });

  it('is missing where there is no folder', () => {
    assert.equal(bestState([]), 'missing');
  });
});
