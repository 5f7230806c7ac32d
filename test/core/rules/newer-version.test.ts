import assert from 'node:assert/strict';
import { found } from './support.ts';

describe('newer-version', () => {
  it('finds a version that is not known yet, and nothing else', () => {
    assert.deepEqual(found('title: A vision\napiVersion: vision/v2\nobjectives: [\n'), ['newer-version@2']);
  });

  it('is silent about the version of this format', () => {
    assert.deepEqual(found('apiVersion: vision/v1', { rule: 'newer-version' }), []);
  });

  it('is silent about files of other programs', () => {
    assert.deepEqual(found('apiVersion: app.example/v2\nobjectives: []'), []);
  });
});
