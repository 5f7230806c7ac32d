import assert from 'node:assert/strict';
import { parseVision } from '../../../src/core/model/parse.ts';
import { gather } from '../../../src/core/trace/gather.ts';
import { Trace } from '../../../src/core/trace/trace.ts';

/** Gathers some of these files; the others are in scope and flawless. */
function gathered(flawed: readonly string[], flawless: readonly string[], exclude = '[]'): Record<string, string[]> {
  const vision = parseVision(`apiVersion: vision/v1\ncode: { exclude: ${exclude} }\n`);
  const files = [...flawed, ...flawless].toSorted();
  return Object.fromEntries(gather(flawed, Trace.of(vision, { files, scans: new Map(), skipped: [] }, 'vision.yaml')));
}

describe('Files that share a flaw', () => {
  it('are gathered under the topmost folder that holds nothing else', () => {
    assert.deepEqual(gathered(['a/b/x', 'a/b/y', 'a/c/d/z'], ['e']), { a: ['a/b/x', 'a/b/y', 'a/c/d/z'] });
  });

  it('stand alone where the folder holds other files too', () => {
    assert.deepEqual(gathered(['a/x', 'a/y'], ['a/z']), { 'a/x': ['a/x'], 'a/y': ['a/y'] });
  });

  it('are gathered below a folder that holds others', () => {
    assert.deepEqual(gathered(['a/b/x', 'a/b/y', 'a/x'], ['a/z']), { 'a/b': ['a/b/x', 'a/b/y'], 'a/x': ['a/x'] });
  });

  it('are no folder where it is one file', () => {
    assert.deepEqual(gathered(['a/b/x'], ['c']), { 'a/b/x': ['a/b/x'] });
  });

  it('never make the whole project a folder', () => {
    assert.deepEqual(gathered(['x', 'y'], []), { x: ['x'], y: ['y'] });
  });

  it('are not held apart by files out of scope', () => {
    assert.deepEqual(gathered(['a/x', 'a/y'], ['a/out/z'], '[a/out]'), { a: ['a/x', 'a/y'] });
  });

  it('are not confused by names that begin alike', () => {
    assert.deepEqual(gathered(['a/x', 'a/y'], ['a-b/x', 'a.txt', 'a0/x', 'ab/x']), { a: ['a/x', 'a/y'] });
  });
});
