import assert from 'node:assert/strict';
import { phrasesIn } from '../../scripts/l10n/phrases.ts';

describe('the phrases of a source', () => {
  for (const [source, texts] of [
    ['phrase`a plain one`', ['a plain one']],
    ['phrase`${id} is ${state}, and ${id} again`', ['{0} is {1}, and {2} again']],
    ['phrase`with ${list.map(({ id }) => `<${id}>`).join()} inside` + phrase`next`', ['with {0} inside', 'next']],
    ['phrase`target: { min: 1, max: 2 }`', ['target: { min: 1, max: 2 }']],
    ['phrase`"${id}"`', ['"{0}"']],
    ['phrase`${a}, ${b}`', []],
    ['phrase`${a ? phrase`one` : phrase`two`} of them`', ['{0} of them', 'one', 'two']],
  ] as const) {
    it(`are those that it may say: ${source}`, () => assert.deepEqual(phrasesIn(source), texts));
  }
});
