import assert from 'node:assert/strict';
import { visionTarget } from '../../../src/core/features/vision-target.ts';
import { caretIn } from '../../support/caret.ts';
import { snapshotOf } from '../../support/snapshot.ts';
import { SMALL_VISION } from '../../support/visions.ts';

/** What is in the middle of the first `word` after a text: `kind "marked text" more`. */
function at(word: string, after: string): string {
  const { offset } = caretIn(SMALL_VISION, word, after);
  const target = visionTarget(snapshotOf(SMALL_VISION), offset);
  if (!target) return 'nothing';
  const marked = `${target.kind} "${SMALL_VISION.slice(target.span.start, target.span.end)}"`;
  if ('item' in target) return `${marked} ${target.item?.kind ?? 'none'}`;
  return `${marked} ${target.kind === 'glob' ? target.list.role : target.path.join('.')}`;
}

describe('what stands at a place in the vision', () => {
  const cases: readonly [word: string, after: string, expected: string][] = [
    ['fast-cart', 'initiatives:', 'definition "fast-cart" initiative'],
    ['grow', 'objective: ', 'reference "grow" objective'],
    ['orders', 'kpis: [', 'reference "orders" kpi'],
    ['orders', 'confidentWhen', 'reference "orders" kpi'],
    ['src/cart', 'code: [src/cart', 'glob "src/cart" initiative'],
    ['!**/*.snap', 'code: [src/cart', 'glob "!**/*.snap" initiative'],
    ['src', 'include', 'glob "src" include'],
    ['src/common', 'exempt', 'glob "src/common" exempt'],
    ['direction', 'kpis:', 'key "direction" kpis.0.direction'],
    ['increase', 'kpis:', 'value "increase" kpis.0.direction'],
    ['horizon', 'objectives:', 'key "horizon" objectives.0.horizon'],
    ['start', 'horizon', 'key "start" objectives.0.horizon.start'],
    ['2026-11-15', 'checkIns', 'value "2026-11-15" kpis.0.checkIns.0.date'],
  ];
  for (const [word, after, expected] of cases) it(`"${word}" is ${expected}`, () => assert.equal(at(word, after), expected));
});
