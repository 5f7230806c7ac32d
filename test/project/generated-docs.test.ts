import assert from 'node:assert/strict';
import { compare } from '../../scripts/docs/generated-part.ts';
import { GENERATED_PARTS } from '../../scripts/docs/parts.ts';

describe('the parts of the docs that come from the sources', () => {
  for (const part of GENERATED_PARTS) {
    it(`are up to date: ${part.name} in ${part.file} (else run npm run write:docs)`, () => {
      const { is, shouldBe } = compare(part);
      assert.equal(is, shouldBe);
    });
  }
});
