import assert from 'node:assert/strict';
import { describeRule, fixesOf } from './support.ts';

describeRule('kpi-unused', {
  'reports a KPI that nothing names': `
    kpis:
      - { id: signups } # <- kpi-unused
      - { id: guard, role: guardrail } # <- kpi-unused
  `,
  'takes a review or an insight for no use': `
    kpis:
      - { id: signups } # <- kpi-unused
    reviews:
      - { date: 2026-11-01, kpis: [{ kpi: signups }] }
    insights:
      - { date: 2026-11-01, title: More of them, links: [signups] }
  `,
  'is silent about KPIs that an objective, initiative, condition or signpost names': `
    kpis:
      - { id: by-objective }
      - { id: by-initiative }
      - { id: by-confidence }
      - { id: by-pivot }
      - { id: by-signpost }
    objectives:
      - { id: grow, kpis: [by-objective], hypothesis: { confidentWhen: [by-confidence > 1], pivotIf: [by-pivot < 1 by 2027-01-01] } }
    initiatives:
      - { id: fast-auth, status: cancelled, kpis: [{ kpi: by-initiative, weight: 0 }] }
    scenarios:
      - { id: outage, signposts: [{ watch: it, condition: by-signpost >= 3 }] }
  `,
  'exempts what is watched for health': `
    kpis:
      - { id: ci-duration, role: health }
  `,
  'takes a near miss for a use: it has a finding of its own': `
    kpis:
      - { id: signups }
      - { id: conversion }
    objectives:
      - { id: grow, kpis: [sign-ups], hypothesis: { confidentWhen: [convrsion >= 5] } }
  `,
  'waits while what names it is half-written': `
    kpis:
      - { id: signups }
      - { id: conversion }
    objectives:
      - { id: grow, kpis: signups, hypothesis: { confidentWhen: [conversion >=] } }
  `,
  'waits while a list of KPIs stands under a misspelt key': `
    kpis:
      - { id: signups }
    initiatives:
      - { id: fast-auth, kpi: [signups] }
  `,
  'takes a condition that is half-written for a use': `
    kpis:
      - { id: conversion }
    objectives:
      - { id: grow, hypothesis: { confidentWhen: [conversion >=] } }
  `,
  'asks nothing of a KPI without a readable id or role': `
    kpis:
      - { title: Sign-ups }
      - { id: Sign_ups }
      - { id: signups, role: helth }
  `,
});

describe('kpi-unused', () => {
  it('can be mended by keeping the KPI for health', () => {
    const text = 'kpis:\n  - { id: ci-duration, owner: me }';
    assert.deepEqual(fixesOf('kpi-unused', text), { 'Keep it as a number of health': text.replace('owner', 'role: health, owner') });
  });
});
