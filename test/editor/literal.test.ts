import assert from 'node:assert/strict';
import { literal, literalPick } from '../../src/editor/literal.ts';

describe('text of people in lenses and lists', () => {
  for (const [text, shown] of [
    ['Halve latency', 'Halve latency'],
    ['$(trash) all of it', String.raw`\$(trash) all of it`],
    ['$(sync~spin)$(x)', String.raw`\$(sync~spin)\$(x)`],
    ['costs $(5 + 5)', 'costs $(5 + 5)'],
  ] as const) {
    it(`draws no icon from ${text}`, () => assert.equal(literal(text), shown));
  }

  it('is escaped in every line of an entry, and nothing else of it changes', () => {
    const pick = { id: '$(a)', label: '$(a)', description: '$(b)', detail: '$(c)' };
    assert.deepEqual(literalPick(pick), { id: '$(a)', label: '\\$(a)', description: '\\$(b)', detail: '\\$(c)' });
  });
});
