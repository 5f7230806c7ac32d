import assert from 'node:assert/strict';
import { quickFixes } from '../../../src/core/features/quick-fixes.ts';
import { goalpostsOf, type VisionHistory } from '../../../src/core/model/history.ts';
import { parseVision } from '../../../src/core/model/parse.ts';
import { nextSnapshot, type Snapshot } from '../../../src/core/snapshot.ts';
import { applyEdits } from '../../../src/core/text/edits.ts';

const KPI = 'direction: decrease, start: 2026-10-01, due: 2026-12-31';

/** A vision with one KPI, in which these keys stand. */
function vision(goal: string, more = ''): string {
  return `apiVersion: vision/v1\nkpis:\n  - { id: auth-p95, ${KPI}, ${goal} }\n${more}`;
}

/** Versions by the instant at which they were committed. */
function history(versions: Readonly<Record<string, string>>): VisionHistory {
  return Object.entries(versions).map(([at, text]) => ({ at: Date.parse(at), goalposts: goalpostsOf(parseVision(text).document) }));
}

function snapshotOf(text: string, versions: Readonly<Record<string, string>> | undefined, today = '2026-11-22'): Snapshot {
  return nextSnapshot({ text, visionFile: 'vision.yaml', codeBase: undefined, clock: { today }, history: versions && history(versions) });
}

function moved(text: string, versions: Readonly<Record<string, string>> | undefined, today?: string): string[] {
  return snapshotOf(text, versions, today).findings.flatMap(({ rule, message }) => (rule === 'goalposts-moved' ? [message] : []));
}

const BEFORE = '2026-09-20T12:00:00Z';
const AFTER = '2026-10-20T12:00:00Z';
const GOAL = 'baseline: 820, target: 400';

describe('goalposts-moved', () => {
  it('reports a target that was changed after the start', () => {
    assert.deepEqual(moved(vision('baseline: 820, target: 500'), { [BEFORE]: vision(GOAL) }), [
      'Changed since this KPI started on 2026-10-01: the target (400, now 500). Put it back, or decide about it in a review and give the KPI a new "start" for the new goal.',
    ]);
  });

  it('reports a baseline and a plan as well, in one finding on the first of them', () => {
    const text = vision('baseline: 900, target: 400, plan: [{ date: 2026-11-30, value: 700 }]');
    const [finding] = snapshotOf(text, { [BEFORE]: vision(GOAL) }).findings.filter(({ rule }) => rule === 'goalposts-moved');
    assert.match(finding?.message ?? '', /the baseline \(820, now 900\) and the plan\./);
    assert.equal(text.slice(finding?.span.start, finding?.span.end), 'baseline');
  });

  it('reports a band that became wider, and a plan that was taken out', () => {
    assert.match(moved(vision('target: { min: 20, max: 60 }'), { [BEFORE]: vision('target: { min: 35, max: 60 }') })[0] ?? '', /35 to 60, now 20 to 60/);
    assert.match(moved(vision(GOAL), { [BEFORE]: vision(`${GOAL}, plan: [{ date: 2026-11-30, value: 600 }]`) })[0] ?? '', /the plan/);
  });

  it('compares with the version that stood on the day of the start', () => {
    const versions = { '2026-08-01T12:00:00Z': vision('baseline: 820, target: 300'), '2026-10-01T18:00:00Z': vision(GOAL), [AFTER]: vision('baseline: 820, target: 500') };
    assert.deepEqual(moved(vision(GOAL), versions), []);
    assert.equal(moved(vision('baseline: 820, target: 500'), versions).length, 1);
  });

  it('counts days in the time zone of the vision', () => {
    const versions = { '2026-09-20T12:00:00Z': vision('baseline: 820, target: 300'), '2026-10-02T03:00:00Z': vision(GOAL) };
    assert.equal(moved(vision(GOAL), versions).length, 1);
    assert.equal(moved(vision(GOAL, 'settings: { timezone: America/New_York }\n'), versions).length, 0);
  });

  it('compares with the first version where the KPI is younger than its start', () => {
    assert.match(moved(vision('baseline: 820, target: 500'), { [BEFORE]: vision(GOAL).replace('auth-p95', 'other'), [AFTER]: vision(GOAL) })[0] ?? '', /since this KPI was first written down on 2026-10-20/);
  });

  it('lets a goal that was moved and put back rest', () => {
    assert.deepEqual(moved(vision(GOAL), { [BEFORE]: vision(GOAL), [AFTER]: vision('baseline: 820, target: 500') }), []);
  });

  it('is silent about another way to write the same', () => {
    const plan = 'plan: [{ date: 2026-10-31, value: 700 }, { date: 2026-11-30, value: 600 }]';
    const reordered = 'plan: [{ date: 2026-11-30, value: 600.0 }, { value: 7e2, date: 2026-10-31 }]';
    assert.deepEqual(moved(vision(`target: 4e2, baseline: 820.0, ${reordered}`), { [BEFORE]: vision(`${GOAL}, ${plan}`) }), []);
  });

  it('is silent about what was missing and is filled in', () => {
    assert.deepEqual(moved(vision(GOAL), { [BEFORE]: vision('title: p95') }), []);
  });

  it('is silent about what is missing now or cannot be read: that has a finding of its own', () => {
    assert.deepEqual(moved(vision('baseline: low, target: [4], plan: soon'), { [BEFORE]: vision(`${GOAL}, plan: [{ date: 2026-11-30, value: 600 }]`) }), []);
    assert.deepEqual(moved(vision('baseline: 820'), { [BEFORE]: vision(GOAL) }), []);
  });

  it('lets goals move until the KPI has started', () => {
    assert.deepEqual(moved(vision('baseline: 820, target: 500'), { [BEFORE]: vision(GOAL) }, '2026-10-01'), []);
    assert.equal(moved(vision('baseline: 820, target: 500'), { [BEFORE]: vision(GOAL) }, '2026-10-02').length, 1);
  });

  it('is answered by a new start for the new goal', () => {
    const text = vision('baseline: 820, target: 500').replace('start: 2026-10-01', 'start: 2026-10-20');
    assert.deepEqual(moved(text, { [BEFORE]: vision(GOAL), [AFTER]: vision('baseline: 820, target: 500') }), []);
  });

  it('leaves a KPI in peace that only closed items use', () => {
    const dropped = 'objectives:\n  - { id: in-store, status: dropped, kpis: [auth-p95] }\n';
    assert.deepEqual(moved(vision('baseline: 820, target: 500', dropped), { [BEFORE]: vision(GOAL) }), []);
  });

  it('does not know what was committed after a day of the past', () => {
    assert.deepEqual(moved(vision('baseline: 820, target: 500'), { '2026-12-01T12:00:00Z': vision(GOAL) }), []);
  });

  it('is silent without a history, and about KPIs without a start', () => {
    assert.deepEqual(moved(vision('baseline: 820, target: 500'), undefined), []);
    assert.deepEqual(moved(vision('baseline: 820, target: 500').replace('start: 2026-10-01, ', ''), { [BEFORE]: vision(GOAL) }), []);
  });

  it('is found again when the history arrives, and nothing else is done anew', () => {
    const text = vision('baseline: 820, target: 500');
    const first = snapshotOf(text, undefined);
    const second = nextSnapshot({ ...first.input, history: history({ [BEFORE]: vision(GOAL) }) }, first);
    const third = nextSnapshot({ ...second.input }, second);
    assert.ok(second.findings.some(({ rule }) => rule === 'goalposts-moved'));
    assert.equal(second.numbers, first.numbers);
    assert.equal(third.documentFindings, second.documentFindings);
  });

  it('is mended by putting the one number back', () => {
    const text = vision('baseline: 820, target: 500');
    const snapshot = snapshotOf(text, { [BEFORE]: vision(GOAL) });
    const fixes = snapshot.findings.filter(({ rule }) => rule === 'goalposts-moved').flatMap((finding) => quickFixes(snapshot, finding));
    assert.deepEqual(fixes.map(({ title, edits }) => [title, applyEdits(text, edits)]), [['Put the target back to 400', vision(GOAL)]]);
  });
});
