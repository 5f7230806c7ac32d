import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import type { CheckIn, Kpi } from '../../../src/core/model/vision.ts';
import { expectedOn } from '../../../src/core/progress/expected.ts';
import { isMaintained } from '../../../src/core/progress/goal.ts';
import type { KpiNumbers } from '../../../src/core/progress/kpi-numbers.ts';
import { computeNumbers } from '../../../src/core/progress/numbers.ts';
import { dayOn, goal, kpi, on } from './samples.ts';

const DAYS = { min: -20, max: 130 };
const anyDay = fc.integer(DAYS);
const anyValue = fc.integer({ min: -300, max: 300 });
const anyDirection = fc.constantFrom('increase', 'decrease', 'maintain-above', 'maintain-below', 'maintain-between', 'milestone');

/** Check-ins on days of their own, in any order. */
const anyCheckIns = (value: fc.Arbitrary<number | boolean>) =>
  fc
    .uniqueArray(fc.record({ day: anyDay, value }), { selector: ({ day }) => day, maxLength: 12 })
    .map((entries): CheckIn[] => entries.map((entry) => ({ date: on(entry.day), value: entry.value })));

/** Any KPI, its target and baseline as its direction wants them. */
const anyKpi: fc.Arbitrary<Kpi> = fc
  .record({
    direction: anyDirection,
    low: fc.integer({ min: -100, max: 0 }),
    high: fc.integer({ min: 0, max: 100 }),
    hasBaseline: fc.boolean(),
    frequency: fc.constantFrom('daily', 'weekly', 'monthly', 'quarterly'),
    hasCritical: fc.boolean(),
    length: fc.integer({ min: -5, max: 120 }),
  })
  .chain(({ direction, low, high, hasBaseline, frequency, hasCritical, length }) => {
    const rises = direction === 'increase' || direction === 'maintain-above';
    const between = direction === 'maintain-between';
    return anyCheckIns(direction === 'milestone' ? fc.boolean() : anyValue).map((checkIns) => ({
      ...kpi({ due: on(length) }),
      direction,
      frequency,
      baseline: hasBaseline ? (rises ? low : high) : undefined,
      target: between ? { min: low, max: high } : rises ? high : low,
      critical: hasCritical ? (between ? { min: low - 50, max: high + 50 } : rises ? high - 50 : low + 50) : undefined,
      checkIns,
    }));
  });

function numbersOf(sample: Kpi, today: number): KpiNumbers {
  return computeNumbers({ kpis: [sample] }, on(today)).kpis.get('sample') ?? assert.fail();
}

describe('The numbers of any KPI', () => {
  it('do not depend on the order of its check-ins', () => {
    fc.assert(
      fc.property(anyKpi, anyDay, fc.infiniteStream(fc.nat()), (sample, today, order) => {
        const shuffled = (sample.checkIns ?? [])
          .map((entry) => ({ entry, rank: order.next().value ?? 0 }))
          .toSorted((one, other) => one.rank - other.rank)
          .map(({ entry }) => entry);
        assert.deepEqual(numbersOf({ ...sample, checkIns: shuffled }, today), numbersOf(sample, today));
      }),
    );
  });

  it('do not depend on the unit', () => {
    const unit = fc.constantFrom(0.125, 0.5, 2, 60, 100, 1024, 86_400);
    fc.assert(
      fc.property(anyKpi, anyDay, unit, (sample, today, factor) => {
        const [one, other] = [numbersOf(sample, today), numbersOf(scaled(sample, factor), today)];
        assertClose(other.progress, one.progress);
        assertClose(other.expected, one.expected);
        assert.deepEqual(
          [other.status, other.stale, other.compliance, other.forecast?.verdict, other.forecast?.hit],
          [one.status, one.stale, one.compliance, one.forecast?.verdict, one.forecast?.hit],
        );
      }),
    );
  });

  it('do not depend on check-ins that are still to come', () => {
    fc.assert(
      fc.property(anyKpi, anyDay, (sample, today) => {
        const checkIns = (sample.checkIns ?? []).filter(({ date = '' }) => date <= on(today));
        assert.deepEqual(numbersOf({ ...sample, checkIns }, today), numbersOf(sample, today));
      }),
    );
  });

  it('are finite or unknown, whatever the numbers', () => {
    const wild = fc.double({ noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(wild, wild, wild, wild, (baseline, target, first, second) => {
        const checkIns = [{ date: on(10), value: first }, { date: on(40), value: second }];
        const { progress, expected, forecast } = numbersOf(kpi({ baseline, target, checkIns }), 50);
        for (const value of [progress, expected, forecast?.value ?? null]) assert.ok(value === null || Number.isFinite(value));
      }),
    );
  });
});

describe('The status of a KPI', () => {
  const WORST_TO_BEST = ['missed', 'off-track', 'at-risk', 'no-data', 'on-track', 'achieved'];
  const TODAY = DAYS.max + 1;
  const anyPlan = fc.array(fc.record({ date: fc.integer({ min: 1, max: 200 }).map(on), value: anyValue }), { maxLength: 3 });
  const anyDue = fc.integer({ min: TODAY - 30, max: TODAY + 200 });

  it('never improves when a worse value is appended', () => {
    const numeric = anyKpi.filter(({ direction }) => direction !== 'milestone');
    fc.assert(
      fc.property(numeric, anyDue, anyPlan, fc.integer({ min: 1, max: 200 }), (sample, due, plan, amount) => {
        const before = numbersOf({ ...sample, due: on(due), plan }, TODAY);
        if (typeof before.value !== 'number' || (isMaintained(sample) && due < TODAY)) return;
        const worse = { date: on(TODAY), value: before.value + amount * worseBy(sample, before.value) };
        const after = numbersOf({ ...sample, due: on(due), plan, checkIns: [...(sample.checkIns ?? []), worse] }, TODAY);
        assert.ok(
          WORST_TO_BEST.indexOf(after.status) <= WORST_TO_BEST.indexOf(before.status),
          `${before.status} → ${after.status}`,
        );
      }),
      { numRuns: 300 },
    );
  });
});

describe('The expected progress', () => {
  it('never decreases over time without a plan, and stays within 0 and 1', () => {
    fc.assert(
      fc.property(anyKpi, anyDay, fc.nat(100), (sample, day, later) => {
        const subject = goal(200, sample);
        const [one, other] = [expectedOn(dayOn(day), subject), expectedOn(dayOn(day + later), subject)];
        if (one === null || other === null) return assert.equal(one, other);
        assert.ok(one >= 0 && one <= other && other <= 1, `${one} → ${other}`);
      }),
    );
  });
});

function scaled(sample: Kpi, factor: number): Kpi {
  const times = <Value>(value: Value): Value => (typeof value === 'number' ? ((value * factor) as Value) : value);
  const limit = (value: Kpi['target']) =>
    typeof value === 'object' ? { min: times(value.min), max: times(value.max) } : times(value);
  return {
    ...sample,
    baseline: times(sample.baseline),
    target: limit(sample.target),
    critical: limit(sample.critical),
    checkIns: sample.checkIns?.map((entry) => ({ ...entry, value: times(entry.value) })),
  };
}

/** The direction (1 or -1) in which a value gets worse. */
function worseBy({ direction, target }: Kpi, value: number): number {
  if (direction === 'increase' || direction === 'maintain-above') return -1;
  if (direction === 'decrease' || direction === 'maintain-below') return 1;
  const band = typeof target === 'object' ? target : {};
  return value > ((band.min ?? 0) + (band.max ?? 0)) / 2 ? 1 : -1;
}

function assertClose(one: number | null, other: number | null): void {
  if (one === null || other === null) assert.equal(one, other);
  else assert.ok(Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(other)), `${one} is not ${other}`);
}
