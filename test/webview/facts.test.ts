import assert from 'node:assert/strict';
import { facts } from '../../src/webview/parts/facts.ts';

describe('facts in one line', () => {
  it('leave out what is empty', () => assert.equal(facts(['@rui', '', null, undefined, false, '2026-11-22']), '@rui · 2026-11-22'));

  it('do not let one turn the direction of the others', () => assert.equal(facts(['evil\u202E', '2026-11-22']), '\u2068evil\u202E\u2069 · 2026-11-22'));
});
