import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { RULES } from '../../../src/core/rules/list.ts';
import { found } from './support.ts';

const CLEAN = readFileSync(new URL('../../fixtures/clean/vision.yaml', import.meta.url), 'utf8');

/** Text of the clean document, and what takes its place. */
interface Flaw {
  readonly from: string | RegExp;
  readonly to: string;
}

const HEALTH = '  - { id: rain, title: Rain, definition: days, unit: days, direction: maintain-below, target: 2, critical: 4, role: health, owner: me, checkIns: [{ date: 2026-11-15, value: 5 }] }\n';
const LONG = Array.from({ length: 501 }, () => 'late').join(' ');

const FLAWS: Readonly<Record<string, Flaw>> = {
  'yaml-syntax': { from: 'title: A vision', to: 'owner: me\ntitle: A vision' },
  schema: { from: 'kind: customer', to: 'kind: custmer' },
  'unknown-key': { from: 'sharedWith:', to: 'sharedwith:' },
  'newer-version': { from: 'vision/v1', to: 'vision/v2' },
  'duplicate-id': { from: 'id: product-map', to: 'id: damage' },
  'unknown-id': { from: 'links: [hourly-routes]', to: 'links: [hourly-rotes]' },
  'dependency-cycle': { from: 'kpis: [same-day-share]\n    resources', to: 'kpis: [same-day-share]\n    dependsOn: [hourly-routes]\n    resources' },
  'landscape-missing': { from: /summary: .*/, to: 'summary: ""' },
  'landscape-long': { from: /summary: .*/, to: `summary: ${LONG}` },
  'landscape-old': { from: 'updated: 2026-11-02', to: 'updated: 2026-08-02' },
  'landscape-sources': { from: 'kind: competitor', to: 'kind: technology' },
  'landscape-unshared': { from: 'sharedWith: [product]', to: 'sharedWith: []' },
  'trend-unused': { from: 'trends: [same-day]', to: 'trends: []' },
  'too-many-objectives': { from: 'status: dropped', to: 'status: open' },
  'too-few-objectives': { from: 'trends: [cheap-sensors]', to: 'trends: [cheap-sensors]\n    status: achieved' },
  'hypothesis-missing': { from: /    hypothesis:\n(      .*\n)*/, to: '' },
  'pivot-missing': { from: /      pivotIf: .*\n/, to: '' },
  'hypothesis-contradicted': { from: 'calls > 60', to: 'calls > 40' },
  'horizon-length': { from: 'end: 2027-12-31', to: 'end: 2028-12-31' },
  'objective-without-kpi': { from: 'kpis: [same-day-share, damage]', to: 'kpis: [damage]' },
  'objective-without-initiative': { from: 'objective: nearer', to: 'objective: faster' },
  'objective-only-lagging': { from: 'indicator: leading', to: 'indicator: lagging' },
  'guardrail-missing': { from: 'kpis: [same-day-share, damage]', to: 'kpis: [same-day-share]' },
  'too-few-scenarios': { from: 'title: Fuel costs', to: 'status: ruled-out\n    title: Fuel costs' },
  'scenario-without-decision': { from: 'alsoIn: [fuel-doubles]', to: 'alsoIn: []' },
  'scenario-without-signpost': { from: /signposts: .*price.*/, to: 'signposts: []' },
  'signpost-reached': { from: 'locker-share > 30', to: 'locker-share > 2' },
  'decision-without-initiative': { from: 'initiatives: [hourly-routes]', to: 'initiatives: []' },
  'decision-without-options': { from: 'options: [vans only, bikes as well]', to: 'options: [bikes as well]' },
  'narrative-incomplete': { from: /  roadmap: .*\n/, to: '' },
  'analogy-missing': { from: /  analogy: .*\n/, to: '' },
  'validation-missing': { from: 'from: sales', to: 'from: marketing' },
  'concern-open': { from: '2026-11-10\n    about: [nearer]\n    stance: concern\n    said: Lockers bind money for years.\n    status: accepted', to: '2026-10-10\n    about: [nearer]\n    stance: concern\n    said: Lockers bind money for years.' },
  'feedback-unanswered': { from: 'changed: [lockers]', to: 'changed: []' },
  'direction-contradicts-target': { from: 'baseline: 50', to: 'baseline: 5' },
  'baseline-equals-target': { from: 'baseline: 50', to: 'baseline: 10' },
  'target-invalid': { from: 'target: 60', to: 'target: 600' },
  'baseline-missing': { from: '    baseline: 30\n', to: '' },
  'kpi-stale': { from: 'date: 2026-11-15, value: 2.2', to: 'date: 2026-10-14, value: 2.2' },
  'check-in-date': { from: '- { date: 2026-11-15, value: 2.2 }', to: '- { date: 2026-11-15, value: 2.2 }\n      - { date: 2026-11-25, value: 2.2 }' },
  'kpi-unused': { from: 'kpis:\n', to: 'kpis:\n  - { id: rain, title: Rain, definition: days of rain, unit: days, direction: decrease, baseline: 9, target: 1, owner: me, start: 2026-11-01, due: 2027-01-01 }\n' },
  'kpi-wrong-way': { from: '- { date: 2026-09-30, value: 0 }', to: '- { date: 2026-09-30, value: 4 }\n      - { date: 2026-10-15, value: 3.5 }' },
  'confidence-disagrees': { from: 'value: 33, confidence: 0.7 }', to: 'value: 22, confidence: 0.7 }' },
  'initiative-without-kpi': { from: 'kpis: [same-day-share]\n', to: 'kpis: []\n' },
  'kpi-after-start': { from: 'date: 2026-09-30, value: 30', to: 'date: 2026-10-06, value: 30' },
  'resources-missing': { from: /    resources: .*budget.*\n/, to: '' },
  'quarter-over': { from: 'quarter: 2026-Q4\n    status: active', to: 'quarter: 2026-Q3\n    status: active' },
  'quarter-mismatch': { from: 'status: planned', to: 'status: active' },
  'objective-closed': { from: 'objective: faster', to: 'objective: [faster, cheaper]' },
  'outcome-missing': { from: /    outcome: .*\n/, to: '' },
  'next-quarter-empty': { from: 'quarter: 2027-Q1', to: 'quarter: 2026-Q4' },
  'review-overdue': { from: 'review: 1M', to: 'review: 1w' },
  'review-incomplete': { from: /    marketChanges: .*\n/, to: '' },
  'off-track-unreviewed': { from: 'kpis:\n', to: `kpis:\n${HEALTH}` },
  'stopped-yet-active': { from: 'about: faster, decision: persevere', to: 'about: faster, decision: stop' },
  'insight-overdue': { from: 'insights: 2w', to: 'insights: 2d' },
  'insight-unlinked': { from: 'links: [hourly-routes], ', to: '' },
  'insight-unanswered': { from: 'effect: supports', to: 'effect: contradicts' },
};

/** Samples are given a version, and have no history. */
const NOT_HERE = ['api-version-missing', 'goalposts-moved'];

describe('A document without a flaw', () => {
  it('has no finding of any rule', () => assert.deepEqual(found(CLEAN), []));
});

describe('One flaw', () => {
  for (const [rule, flaw] of Object.entries(FLAWS)) {
    it(`is one finding: ${rule}`, () => {
      const flawed = CLEAN.replace(flaw.from, flaw.to);
      assert.notEqual(flawed, CLEAN);
      assert.deepEqual(found(flawed).map((place) => place.split('@')[0]), [rule]);
    });
  }

  it('is shown here for every rule that looks at the document alone', () => {
    const rules = RULES.filter(({ looksAt }) => looksAt === 'document').map(({ id }) => id);
    assert.deepEqual(rules.filter((id) => !(id in FLAWS)), NOT_HERE);
  });
});

describe('A misspelt key', () => {
  const keys = [...CLEAN.matchAll(/(?<=[\s{])[a-z][a-zA-Z]{2,}(?=:(?: |$))/gm)].filter(([key]) => key !== 'apiVersion');

  it('is one finding, wherever it stands', () => {
    for (const { 0: key, index } of keys) {
      const line = CLEAN.slice(0, index).split('\n').length;
      const swapped = `${key[0]}${key[2]}${key[1]}${key.slice(3)}`;
      if (swapped === key) continue;
      assert.deepEqual(found(CLEAN.slice(0, index) + swapped + CLEAN.slice(index + key.length)), [`unknown-key@${line}`], `${key} in line ${line}`);
    }
  });
});
