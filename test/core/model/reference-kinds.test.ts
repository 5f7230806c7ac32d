import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cursorAt } from '../../../src/core/model/cursor/cursor-at.ts';
import { parseVision } from '../../../src/core/model/parse.ts';
import { isConditionAt, referenceKindsAt } from '../../../src/core/model/reference-kinds.ts';

describe('where items are named', () => {
  it('is told for every reference that a document has', () => {
    const text = readFileSync(join(import.meta.dirname, '../../../examples/lumipay/vision.yaml'), 'utf8');
    const { references } = parseVision(text);
    assert.ok(references.length > 100);
    for (const { id, span, expects } of references) {
      const path = cursorAt(text, span.start + 1)?.path ?? assert.fail(id);
      assert.deepEqual(isConditionAt(path) ? ['kpi'] : referenceKindsAt(path), expects, `${id} at ${path.join('.')}`);
    }
  });

  it('is nowhere else', () => {
    assert.equal(referenceKindsAt(['initiatives', 0, 'owner']), undefined);
    assert.equal(referenceKindsAt(['constructor']), undefined);
  });
});
