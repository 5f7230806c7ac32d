import assert from 'node:assert/strict';
import { formatAge, formatRatio, formatTarget, formatValue } from '../../../src/core/features/format.ts';
import type { Kpi } from '../../../src/core/model/vision.ts';
import { inEnglish, type Say } from '../../../src/core/text/say.ts';

describe('a value as people read it', () => {
  const cases: readonly [kpi: Kpi, value: number | boolean | null, text: string][] = [
    [{ unit: 'percent' }, 63.5, '63.5 %'],
    [{ unit: 'percent', precision: 2 }, 63.5, '63.50 %'],
    [{ unit: 'EUR' }, 60000, '€60,000'],
    [{ unit: 'ms' }, 610, '610 ms'],
    [{ unit: 'ABC' }, 1, '1 ABC'],
    [{}, 0.1 + 0.2, '0.3'],
    [{ unit: 'launch' }, true, 'reached'],
    [{ unit: 'launch' }, false, 'not reached'],
    [{ unit: 'ms' }, null, '–'],
  ];
  for (const [kpi, value, text] of cases) it(`is ${text}`, () => assert.equal(formatValue(kpi, value), text));
});

describe('a target as people read it', () => {
  const cases: readonly [kpi: Kpi, text: string][] = [
    [{ direction: 'increase', target: 5, unit: 'x' }, '5 x'],
    [{ direction: 'maintain-above', target: 5, unit: 'x' }, 'at least 5 x'],
    [{ direction: 'maintain-below', target: 5, unit: 'x' }, 'at most 5 x'],
    [{ direction: 'maintain-between', target: { min: 1, max: 5 }, unit: 'x' }, '1 x to 5 x'],
    [{ direction: 'milestone' }, 'reached'],
    [{ direction: 'increase' }, '–'],
  ];
  for (const [kpi, text] of cases) it(`is ${text}`, () => assert.equal(formatTarget(kpi), text));
});

describe('unknown numbers', () => {
  it('are a dash, never 0', () => assert.equal(formatRatio(null), '–'));
  it('have no age', () => assert.equal(formatAge(null), 'never'));
});

const inGerman: Say = (text, ...values) => inEnglish({ en: 'de', 'at most {0}': 'höchstens {0}' }[text] ?? text, ...values);

describe('numbers in another language', () => {
  for (const [kpi, value, expected] of [
    [{ unit: 'percent', precision: 1 }, 63.5, '63,5 %'],
    [{ unit: 'ms' }, 1234, '1.234 ms'],
    [{ unit: 'EUR', precision: 0 }, 60000, '60.000\u00A0€'],
  ] as const) {
    it(`are written as the reader's language writes them: ${expected}`, () => assert.equal(formatValue(kpi, value, inGerman), expected));
  }

  it('of a target are too', () => assert.equal(formatTarget({ unit: 'bps', direction: 'maintain-below', target: 9.5 }, inGerman), 'höchstens 9,5 bps'));
});
