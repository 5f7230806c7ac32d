import assert from 'node:assert/strict';
import { applyEdits } from '../../../src/core/text/edits.ts';

describe('applying edits', () => {
  it('replaces, removes and inserts, in whatever order they come', () => {
    const edits = [
      { span: { start: 6, end: 7 }, newText: '' },
      { span: { start: 0, end: 1 }, newText: 'AA' },
      { span: { start: 3, end: 3 }, newText: '-' },
    ];
    assert.equal(applyEdits('abcdefgh', edits), 'AAbc-defh');
  });

  it('keeps two insertions at one place in their order', () => {
    const at = { start: 1, end: 1 };
    assert.equal(applyEdits('ab', [{ span: at, newText: '1' }, { span: at, newText: '2' }]), 'a12b');
  });

  it('without any gives the text', () => {
    assert.equal(applyEdits('abc', []), 'abc');
  });
});
