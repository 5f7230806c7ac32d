import assert from 'node:assert/strict';
import { findingsOf, placesIn } from './code-support.ts';

const ALONE = 'initiatives:\n  - id: contract\n    status: active';

describe('initiative-without-code', () => {
  it('reports an active initiative that nothing links to code', () => {
    assert.deepEqual(placesIn('initiative-without-code', { 'a.go': '' }, ALONE), ['vision.yaml:3:9']);
  });

  it('is content with a glob, an annotation or a marker', () => {
    assert.deepEqual(placesIn('initiative-without-code', { 'a.go': '' }, `${ALONE}\n    code: [a.go]`), []);
    assert.deepEqual(placesIn('initiative-without-code', { 'a.go': '// @vision contract\n' }, ALONE), []);
    assert.deepEqual(placesIn('initiative-without-code', { 'a.go': '// TODO(contract): x\n' }, ALONE), []);
  });

  it('asks active initiatives only', () => {
    for (const status of ['proposed', 'planned', 'paused', 'done', 'cancelled']) {
      assert.deepEqual(placesIn('initiative-without-code', { 'a.go': '' }, ALONE.replace('active', status)), []);
    }
  });

  it('leaves a glob that leads nowhere, or cannot be read, to its own finding', () => {
    for (const code of ['code: [nowhere]', 'code: [../out]', 'code: 5', 'cod: [a.go]']) {
      assert.deepEqual(placesIn('initiative-without-code', { 'a.go': '' }, `${ALONE}\n    ${code}`), []);
    }
  });

  it('reports one whose globs take back all that they give', () => {
    assert.deepEqual(placesIn('initiative-without-code', { 'a.go': '' }, `${ALONE}\n    code: [a.go, "!a.go"]`), ['vision.yaml:3:9']);
  });

  it('asks once where an id is used twice', () => {
    assert.equal(findingsOf('initiative-without-code', { 'a.go': '' }, `${ALONE}\n  - id: contract\n    status: active`).length, 1);
  });

  it('says how to link code', () => {
    const [finding] = findingsOf('initiative-without-code', { 'a.go': '' }, ALONE);
    assert.equal(finding?.message, 'This initiative is active, and no code is linked to it: list its folders under "code", or write "@vision contract" into its files.');
  });
});
