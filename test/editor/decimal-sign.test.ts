import assert from 'node:assert/strict';
import { decimalSignOf } from '../../src/editor/decimal-sign.ts';

describe('the sign before decimals', () => {
  const cases: readonly [language: string, sign: string][] = [['en', '.'], ['de', ','], ['pt-br', ','], ['qps-ploc', '.'], ['zh-cn', '.']];
  for (const [language, sign] of cases) {
    it(`is "${sign}" in ${language}`, () => assert.equal(decimalSignOf(language), sign));
  }
});
