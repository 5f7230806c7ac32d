import assert from 'node:assert/strict';
import { describeRule, fixesOf, messagesOf, placesOf } from './support.ts';

const UPWARDS = `
  kpis:
    - id: auth-p95
      direction: increase
      baseline: 820
      target: 400 # <- direction-contradicts-target
`;

describeRule('direction-contradicts-target', {
  'reports an increase to a target below the baseline': UPWARDS,
  'reports a decrease to a target above the baseline': `
    kpis:
      - id: auth-p95
        direction: decrease
        baseline: 400
        target: 820 # <- direction-contradicts-target
  `,
  'reports an item whose own share lies the other way': `
    kpis:
      - { id: conversion, direction: increase, baseline: 61.2, target: 65 }
    initiatives:
      - id: fast-auth
        kpis:
          - { kpi: conversion, target: 60 } # <- direction-contradicts-target
    objectives:
      - id: grow
        kpis:
          - { kpi: conversion, target: 62 }
  `,
  'reports a critical limit on the good side of the target': `
    kpis:
      - id: availability
        direction: maintain-above
        target: 99.9
        critical: 99.95 # <- direction-contradicts-target
      - id: fraud-loss
        direction: maintain-below
        target: 10
        critical: 8 # <- direction-contradicts-target
      - id: headroom
        direction: maintain-between
        target: { min: 35, max: 60 }
        critical: { min: 40, max: 75 } # <- direction-contradicts-target
  `,
  'is silent where both agree': `
    kpis:
      - { id: a, direction: increase, baseline: 1, target: 2 }
      - { id: b, direction: decrease, baseline: 2, target: -1 }
      - { id: c, direction: maintain-above, baseline: 99.99, target: 99.95, critical: 99.9 }
      - { id: d, direction: maintain-below, baseline: 5, target: 10, critical: 10 }
      - { id: e, direction: maintain-between, target: { min: 35, max: 60 }, critical: { min: 20, max: 75 } }
  `,
  'is silent where the target is the baseline, which is a flaw of its own': `
    kpis:
      - { id: a, direction: increase, baseline: 2, target: 2 }
  `,
  'is silent where a value is no percentage, which is a flaw of its own': `
    kpis:
      - { id: a, unit: percent, direction: increase, baseline: 10, target: -5 }
      - { id: b, unit: percent, direction: increase, baseline: 612, target: 65 }
  `,
  'is silent about KPIs of which a part is missing': `
    kpis:
      - { id: a, direction: increase, target: 2 }
      - { id: b, direction: increase, baseline: 2 }
      - { id: c, baseline: 2, target: 1 }
      - { id: d, direction: sideways, baseline: 2, target: 1 }
      - { id: e, direction: maintain-between, target: { min: 35 }, critical: { max: 75 } }
  `,
});

describe('direction-contradicts-target', () => {
  it('stands on the target', () => {
    assert.deepEqual(placesOf('direction-contradicts-target', UPWARDS), ['target']);
  });

  it('says what contradicts what', () => {
    assert.deepEqual(messagesOf('direction-contradicts-target', UPWARDS), [
      'The direction is increase, but the target 400 lies below the baseline 820: correct one of the three.',
    ]);
  });

  it('is mended by turning the direction round', () => {
    const text = 'kpis:\n  - { id: auth-p95, direction: increase, baseline: 820, target: 400 }';
    assert.deepEqual(fixesOf('direction-contradicts-target', text), {
      'Change the direction to decrease': text.replace('increase', 'decrease'),
    });
  });
});
