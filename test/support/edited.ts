import assert from 'node:assert/strict';
import type { EditResult } from '../../src/core/model/edit/edit-result.ts';
import { applyEdits } from '../../src/core/text/edits.ts';
import { english } from './english.ts';

/** The text after an edit that must succeed. */
export function edited(text: string, result: EditResult): string {
  assert.ok('edits' in result, 'reason' in result ? english(result.reason) : '');
  return applyEdits(text, result.edits);
}

/** The lines that the second text has and the first has not; all others must be the same, in the same order. */
export function newLines(before: string, after: string): string[] {
  const known = before.split('\n');
  const added: string[] = [];
  let next = 0;
  for (const line of after.split('\n')) {
    if (line === known[next]) next += 1;
    else added.push(line);
  }
  assert.equal(next, known.length, 'all lines that were there are there');
  return added;
}
