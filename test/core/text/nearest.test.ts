import assert from 'node:assert/strict';
import fc from 'fast-check';
import { nearest } from '../../../src/core/text/nearest.ts';

describe('the word that was probably meant', () => {
  const cases: readonly (readonly [written: string, known: readonly string[], meant: string | undefined])[] = [
    ['titel', ['title', 'unit'], 'title'],
    ['tile', ['title'], 'title'],
    ['tittle', ['title'], 'title'],
    ['Title', ['title'], 'title'],
    ['FAST-AUTH', ['fast-auth'], 'fast-auth'],
    ['fast-auht', ['fast-auth'], 'fast-auth'],
    ['fst-ath', ['fast-auth'], 'fast-auth'],
    ['fs-at', ['fast-auth'], undefined],
    ['kip', ['kpi'], 'kpi'],
    ['kp', ['kpi'], 'kpi'],
    ['k', ['kpi'], undefined],
    ['bi', ['by'], undefined],
    ['BY', ['by'], 'by'],
    ['rui', ['fast-auth', 'pay'], undefined],
    ['', ['kpi'], undefined],
    ['pay', [], undefined],
    ['cart', ['card', 'cart'], 'cart'],
    ['carx', ['card', 'cart'], 'card'],
    ['fastauth', ['fast-auth', 'fastauths'], 'fast-auth'],
  ];
  for (const [written, known, meant] of cases) {
    it(`of "${written}" among [${known.join(', ')}] is ${meant ?? 'none'}`, () => {
      assert.equal(nearest(written, known), meant);
    });
  }

  it('is never further away than a third of its length', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', '-'), maxLength: 8 });
    fc.assert(
      fc.property(word, fc.array(word), (written, known) => {
        const meant = nearest(written, known);
        if (meant !== undefined) assert.ok(Math.abs(meant.length - written.length) <= Math.floor(meant.length / 3));
        if (known.includes(written)) assert.equal(meant, written);
      }),
    );
  });

  it('takes no time for a word of a megabyte', () => {
    assert.equal(nearest('x'.repeat(1_000_000), ['fast-auth']), undefined);
  });
});
