import assert from 'node:assert/strict';
import { readKpiValue } from '../../../../src/core/features/kpi/kpi-value.ts';
import type { DecimalSign } from '../../../../src/core/features/kpi/typed-number.ts';
import { snapshotOf } from '../../../support/snapshot.ts';
import { MORE_KPIS } from './support.ts';

const read = (kpi: string, typed: string, decimal?: DecimalSign) => {
  const result = readKpiValue(snapshotOf(MORE_KPIS), kpi, typed, decimal);
  return 'problem' in result ? result.problem : result.value;
};

describe('a value from a program', () => {
  const cases: readonly [kpi: string, typed: string, read: number | boolean | string][] = [
    ['orders', '180', 180],
    ['orders', ' 180 orders ', 180],
    ['orders', '-3.5', -3.5],
    ['orders', '1e400', 'Type a number, such as 200 (in orders).'],
    ['orders', '0x10', 'Type a number, such as 200 (in orders).'],
    ['orders', '', 'Type a number, such as 200 (in orders).'],
    ['orders', 'many', 'Type a number, such as 200 (in orders).'],
    ['orders', '12,5', 'Type a number, such as 200 (in orders).'],
    ['share', '30 %', 30],
    ['share', '130', 'A percentage lies between 0 and 100.'],
    ['share', '-1', 'A percentage lies between 0 and 100.'],
    ['launch', 'yes', true],
    ['launch', 'No', false],
    ['launch', '7', 'Type yes if the milestone is reached, no if it is not.'],
    ['nothing', '7', 'There is no KPI "nothing".'],
  ];
  for (const [kpi, typed, expected] of cases) {
    it(`"${typed}" for ${kpi} gives ${String(expected)}`, () => assert.equal(read(kpi, typed), expected));
  }
});

describe('a value that a person types', () => {
  const cases: readonly [kpi: string, typed: string, read: number | boolean | string][] = [
    ['orders', '+3', 153],
    ['orders', '-5%', 142.5],
    ['orders', '- 5 %', 142.5],
    ['orders', '=-3', -3],
    ['orders', '1.2k', 1200],
    ['orders', '+0.1k', 250],
    ['orders', '12,5', 12.5],
    ['orders', '30 %', 'Type a number, such as 200 (in orders).'],
    ['share', '+2%', 40],
    ['share', '-0,5', 37.5],
    ['share', '+70', 'A percentage lies between 0 and 100.'],
    ['revenue', '€1.2m', 1_200_000],
    ['revenue', '900 eur', 900],
    ['revenue', '-3', 'There is no value yet to change by -3: type the value itself, or =-3 where it is below zero.'],
    ['launch', 'yes', true],
  ];
  for (const [kpi, typed, expected] of cases) {
    it(`"${typed}" for ${kpi} gives ${String(expected)}`, () => assert.equal(read(kpi, typed, '.'), expected));
  }

  const readings: readonly [kpi: string, typed: string, decimal: DecimalSign, reading: string][] = [
    ['orders', '180', '.', ''],
    ['orders', '+3', '.', '150 + 3'],
    ['orders', '-5%', '.', '150 − 5 %'],
    ['share', '+2%', '.', '38 + 2 points'],
    ['orders', '1,234', '.', 'read as 1234, not 1.234'],
    ['orders', '1,234', ',', 'read as 1.234, not 1234'],
    ['orders', '+1.234', ',', '150 + 1234, read as 1234, not 1.234'],
  ];
  for (const [kpi, typed, decimal, reading] of readings) {
    it(`"${typed}" for ${kpi}, where decimals stand behind "${decimal}", is explained by "${reading}"`, () => {
      const result = readKpiValue(snapshotOf(MORE_KPIS), kpi, typed, decimal);
      assert.equal('reading' in result ? result.reading : result.problem, reading);
    });
  }
});
