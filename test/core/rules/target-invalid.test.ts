import assert from 'node:assert/strict';
import { describeRule, findingsIn, fixesOf, found, messagesOf, placesOf } from './support.ts';

describeRule('target-invalid', {
  'reports a missing target on the id, an empty one on its key': `
    kpis:
      - id: a # <- target-invalid
        direction: increase
      - id: b
        direction: maintain-between
        target: # <- target-invalid
  `,
  'reports a value of another kind, of a KPI and of the share of an item': `
    kpis:
      - id: a
        direction: increase
        target: soon # <- target-invalid
      - id: b
        direction: maintain-above
        target: 9
        critical: [8] # <- target-invalid
    initiatives:
      - id: fast-auth
        kpis:
          - { kpi: a, target: much } # <- target-invalid
  `,
  'reports a number that is none': `
    kpis:
      - { id: a, direction: increase, target: .nan } # <- target-invalid
      - { id: b, direction: increase, target: 0x10 } # <- target-invalid
  `,
  'reports a band without one of its ends': `
    kpis:
      - id: a
        direction: maintain-between
        target: { min: 35 } # <- target-invalid
  `,
  'reports a min above its max': `
    kpis:
      - id: a
        direction: maintain-between
        target: { min: 60, max: 35 } # <- target-invalid
        critical: { min: 90, max: 20 } # <- target-invalid
  `,
  'reports a number where a band is wanted, and a band where a number is': `
    kpis:
      - id: a
        direction: maintain-between
        target: 35 # <- target-invalid
      - id: b
        direction: decrease
        target: { min: 1, max: 2 } # <- target-invalid
      - id: c
        direction: maintain-below
        target: 10
        critical: { min: 1, max: 20 } # <- target-invalid
    objectives:
      - id: grow
        kpis:
          - { kpi: b, target: { min: 1, max: 2 } } # <- target-invalid
  `,
  'reports a target on a milestone': `
    kpis:
      - id: a
        direction: milestone
        target: 1 # <- target-invalid
        critical: 1 # <- target-invalid
    initiatives:
      - id: fast-auth
        kpis:
          - { kpi: a, target: 1 } # <- target-invalid
  `,
  'reports percentages outside of 0 to 100, wherever they stand': `
    kpis:
      - id: a
        unit: percent
        direction: increase
        baseline: -1 # <- target-invalid
        target: 100.5 # <- target-invalid
        plan:
          - { date: 2026-12-31, value: 101 } # <- target-invalid
          - { date: 2027-01-31, value: 99 }
        checkIns:
          - { date: 2026-10-31, value: 612 } # <- target-invalid
          - { date: 2026-11-15, value: 61.2 }
      - id: b
        unit: percent
        direction: maintain-between
        target: { min: -5, max: 60 } # <- target-invalid
        critical: { min: 0, max: 120 } # <- target-invalid
    objectives:
      - id: grow
        kpis:
          - { kpi: a, target: 140 } # <- target-invalid
  `,
  'is silent about valid targets of every direction': `
    kpis:
      - { id: a, unit: percent, direction: increase, baseline: 0, target: 100, checkIns: [{ date: 2026-11-01, value: 0 }] }
      - { id: b, unit: EUR, direction: decrease, baseline: 900, target: -120 }
      - { id: c, direction: maintain-above, target: 5, critical: 4 }
      - { id: d, direction: maintain-below, target: 5, critical: 6 }
      - { id: e, direction: maintain-between, target: { min: 5, max: 5 }, critical: { min: 4, max: 6 } }
      - { id: f, unit: percent, direction: milestone, checkIns: [{ date: 2026-11-01, value: true }] }
    initiatives:
      - { id: fast-auth, kpis: [f, { kpi: a, target: 50 }, { kpi: e, target: { min: 1, max: 9 } }, { kpi: unknown, target: 5000 }] }
  `,
  'is silent where the direction cannot be read': `
    kpis:
      - { id: a }
      - { id: b, direction: sideways }
      - { id: c, direction: sideways, target: { min: 1, max: 2 } }
  `,
});

describe('target-invalid', () => {
  it('leaves a misspelt target to the key that is unknown', () => {
    const text = 'kpis:\n  - { id: a, title: A, definition: d, unit: ms, owner: me, direction: increase, tagret: 5 }';
    assert.deepEqual(found(text).filter((finding) => /target|key/.test(finding)), ['unknown-key@2']);
  });

  it('reports a target of another kind once', () => {
    const text = 'kpis:\n  - { id: a, direction: increase, target: [5] }';
    assert.equal(findingsIn(text).filter(({ message }) => message.includes('target')).length, 1);
  });

  it('stands on the key that is to be changed', () => {
    const text = 'kpis:\n  - { id: a, unit: percent, direction: increase, baseline: 5, target: 500, checkIns: [{ date: 2026-11-01, value: 200 }] }';
    assert.deepEqual(placesOf('target-invalid', text), ['target', 'value']);
  });

  it('says which form is wanted', () => {
    assert.deepEqual(messagesOf('target-invalid', 'kpis:\n  - { id: a, direction: maintain-between, target: 35 }'), [
      'A KPI to maintain between two values needs both: write target: { min: 35, max: 60 }.',
    ]);
  });

  it('is mended by swapping min and max', () => {
    const text = 'kpis:\n  - { id: a, direction: maintain-between, target: { min: 60, max: 35 } }';
    assert.deepEqual(fixesOf('target-invalid', text), { 'Swap min and max': text.replace('{ min: 60, max: 35 }', '{ min: 35, max: 60 }') });
  });

  it('is mended by taking the target of a milestone out', () => {
    const text = 'kpis:\n  - { id: a, direction: milestone, target: 1, owner: me }';
    assert.deepEqual(fixesOf('target-invalid', text), { 'Take the target out': text.replace(' target: 1,', '') });
  });
});
