import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type DecimalSign, readTypedNumber, type TypedNumber } from '../../../../src/core/features/kpi/typed-number.ts';

const value = (amount: number, otherwise?: number): TypedNumber => ({ kind: 'value', amount, ...(otherwise === undefined ? {} : { otherwise }) });

describe('a typed number', () => {
  const cases: readonly [typed: string, decimal: DecimalSign, read: TypedNumber | undefined][] = [
    ['12.5', ',', value(12.5)],
    ['12,5', '.', value(12.5)],
    ['1,234', '.', value(1234, 1.234)],
    ['1,234', ',', value(1.234, 1234)],
    ['1.234', '.', value(1.234, 1234)],
    ['1.234', ',', value(1234, 1.234)],
    ['0,234', '.', value(0.234)],
    ['1234,567', '.', value(1234.567)],
    ['1.234,5', '.', value(1234.5)],
    ['1,234.5', ',', value(1234.5)],
    ['1,234,567', ',', value(1_234_567)],
    ['1 234,5', '.', value(1234.5)],
    ["1'234.5", ',', value(1234.5)],
    ['1.2k', '.', value(1200)],
    ['1,2 M', ',', value(1_200_000)],
    ['.5', '.', value(0.5)],
    ['5.', '.', value(5)],
    ['1e3', '.', value(1000)],
    ['+3', '.', { kind: 'change', amount: 3 }],
    ['−3', '.', { kind: 'change', amount: -3 }],
    ['-5 %', '.', { kind: 'percent-change', amount: -5 }],
    ['=-3', '.', value(-3)],
    ['=3', '.', value(3)],
    ['5%', '.', undefined],
    ['', '.', undefined],
    ['+', '.', undefined],
    ['k', '.', undefined],
    ['.', '.', undefined],
    ['1,23,4', '.', undefined],
    ['1.2.3', '.', undefined],
    ['1,234.5,6', '.', undefined],
    ['1 2', '.', undefined],
    ['1e400', '.', undefined],
    ['0x10', '.', undefined],
    ['ten', '.', undefined],
  ];
  for (const [typed, decimal, read] of cases) {
    it(`"${typed}", where decimals stand behind "${decimal}", is ${JSON.stringify(read)}`, () => assert.deepEqual(readTypedNumber(typed, decimal), read));
  }

  it('is read back as it is written in either way of writing', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 9 }), fc.constantFrom(['en', '.'] as const, ['de', ','] as const), (hundredths, [locale, decimal]) => {
        const number = hundredths / 100;
        const typed = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(number);
        assert.equal(readTypedNumber(typed, decimal)?.amount, number);
      }),
    );
  });
});
