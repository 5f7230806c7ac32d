import assert from 'node:assert/strict';
import { changeBetween } from '../../../src/core/features/change.ts';
import { kpiChanges } from '../../../src/core/features/kpi-changes.ts';
import { markerChanges } from '../../../src/core/features/marker-changes.ts';
import { snapshotOf } from '../../support/snapshot.ts';
import { SMALL_VISION } from '../../support/visions.ts';

type Files = Readonly<Record<string, string>>;

function markers(before: Files, after: Files) {
  const { added, resolved } = markerChanges(snapshotOf(SMALL_VISION, before), snapshotOf(SMALL_VISION, after));
  const shown = (found: typeof added) => found.map(({ path, marker: { marker } }) => `${path}:${marker.place.line + 1} ${marker.tag} ${marker.message}`);
  return { added: shown(added), resolved: shown(resolved) };
}

describe('markers that a change adds and resolves', () => {
  it('are those with other words or in greater number', () => {
    assert.deepEqual(markers({ 'src/cart/a.ts': '// TODO: x\n' }, { 'src/cart/a.ts': '// TODO: x\n\n// TODO: x\n\n// FIXME: y\n' }), {
      added: ['src/cart/a.ts:3 TODO x', 'src/cart/a.ts:5 FIXME y'],
      resolved: [],
    });
  });

  it('are none where a marker was linked, or moved to another file', () => {
    assert.deepEqual(markers({ 'src/cart/a.ts': '// TODO: x\n' }, { 'src/b.ts': '// TODO(fast-cart): x\n' }), { added: [], resolved: [] });
  });

  it('are none out of scope, unless they name an item', () => {
    assert.deepEqual(markers({}, { 'docs/a.ts': '// TODO: x\n\n// TODO(fast-cart): y\n' }).added, ['docs/a.ts:3 TODO y']);
  });
});

function kpis(change: (text: string) => string): string[] {
  return kpiChanges(snapshotOf(SMALL_VISION), snapshotOf(change(SMALL_VISION))).map(
    ({ id, before, after, goalMoved }) => `${id} ${before?.numbers?.value} ${after?.numbers?.value}${goalMoved ? ' goal' : ''}`,
  );
}

describe('KPIs that a change touches', () => {
  const cases: readonly [what: string, change: (text: string) => string, expected: readonly string[]][] = [
    ['are none where only words change', (text) => text.replace('Orders a day', 'Orders'), []],
    ['are those with a new check-in', (text) => text.replace('value: 150 }', 'value: 150 }\n      - { date: 2026-11-20, value: 170 }'), ['orders 150 170']],
    ['are those with another goal', (text) => text.replace('target: 200', 'target: 180'), ['orders 150 150 goal']],
    ['are new ones', (text) => text.replace('\ninitiatives', '\n  - { id: extra, title: E, unit: x, direction: increase }\ninitiatives'), ['extra undefined null']],
    ['are removed ones', (text) => text.replace('id: orders', 'id: sales'), ['sales undefined 150', 'orders 150 undefined']],
  ];
  for (const [what, change, expected] of cases) it(what, () => assert.deepEqual(kpis(change), expected));
});

describe('a change', () => {
  it('makes every finding new where there was no vision before', () => {
    const after = snapshotOf(SMALL_VISION, { 'src/cart/a.ts': '// TODO: x\n' });
    const { coverageBefore, findings, markers: found } = changeBetween(undefined, after);
    assert.deepEqual([coverageBefore, findings.added, findings.resolved, found.added], [undefined, after.findings, [], []]);
  });

  it('knows the coverage before', () => {
    const { coverageBefore } = changeBetween(snapshotOf(SMALL_VISION, { 'src/lost/a.ts': '' }), snapshotOf(SMALL_VISION, { 'src/cart/a.ts': '' }));
    assert.equal(coverageBefore?.ratio, 0);
  });
});
