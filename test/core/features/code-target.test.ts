import assert from 'node:assert/strict';
import { codeTarget } from '../../../src/core/features/code-target.ts';
import { atCaret } from '../../support/caret.ts';
import { snapshotOf } from '../../support/snapshot.ts';
import { SMALL_VISION } from '../../support/visions.ts';

/** What is at the caret of a source file: `kind word → item`. */
function at(marked: string): string {
  const { text, position } = atCaret(marked);
  const target = codeTarget(snapshotOf(SMALL_VISION, { 'src/a.ts': text }), 'src/a.ts', position);
  if (!target) return 'nothing';
  const { start, end } = target.range;
  const word = text.split('\n')[start.line]?.slice(start.column, end.column) ?? '';
  return `${target.kind} ${word}${target.kind === 'id' && target.item ? ` → ${target.item.kind}` : ''}`;
}

describe('what stands at a place in code', () => {
  const cases: readonly [marked: string, expected: string][] = [
    ['// TODO(fast‸-cart): x', 'id fast-cart → initiative'],
    ['// TODO(‸fast-cart, orders): x', 'id fast-cart → initiative'],
    ['// TODO(fast-cart, orders‸): x', 'id orders → kpi'],
    ['// TODO fast-c‸art: x', 'id fast-cart → initiative'],
    ['/*\n * FIXME[gro‸w] */', 'id grow → objective'],
    ['// TO‸DO(fast-cart): x', 'tag TODO'],
    ['// TO‸DO: x', 'tag TODO'],
    ['// @vis‸ion fast-cart', 'annotation @vision'],
    ['// @vision fast-cart, se‸arch', 'id search → initiative'],
    ['// @vision no-su‸ch-thing', 'id no-such-thing'],
    ['// TODO(fast-c‸rat): x', 'id fast-crat'],
    ['// TODO(r‸ui): x', 'nothing'],
    ['// TODO(fast-cart): x‸', 'nothing'],
    ['const x = "TODO(fast‸-cart)";', 'nothing'],
    ['fast‸-cart', 'nothing'],
    ['// fast‸-cart', 'nothing'],
  ];
  for (const [marked, expected] of cases) it(`"${marked}" is ${expected}`, () => assert.equal(at(marked), expected));
});
