import assert from 'node:assert/strict';
import type { EditResult } from '../../../../src/core/model/edit/edit-result.ts';
import { applyEdits } from '../../../../src/core/text/edits.ts';
import { english } from '../../../support/english.ts';

/** The text after edits that were not refused. */
export function edited(text: string, result: EditResult): string {
  assert.ok('edits' in result, 'reason' in result ? english(result.reason) : '');
  return applyEdits(text, result.edits);
}

/** Why an edit was refused. */
export function refusal(text: string, result: EditResult): string {
  assert.ok('reason' in result, 'edits' in result ? applyEdits(text, result.edits) : '');
  return english(result.reason);
}
