import assert from 'node:assert/strict';
import { addItem, type NewItem } from '../../../../src/core/features/plan/add-item.ts';
import { edited, newLines } from '../../../support/edited.ts';
import { findingsOf, snapshotOf } from '../../../support/snapshot.ts';
import { SMALL_VISION } from '../../../support/visions.ts';

const add = (item: NewItem) => edited(SMALL_VISION, addItem(SMALL_VISION, snapshotOf(SMALL_VISION), item));

describe('a new item', () => {
  const cases: readonly [what: string, item: NewItem, lines: readonly string[]][] = [
    ['objective', { kind: 'objective', title: 'Win "more" shops' }, ['  - id: win-more-shops', `    title: Win "more" shops`, '    owner: "@a"', '    horizon: { start: 2026-10-01, end: 2027-12-31 }']],
    [
      'initiative',
      { kind: 'initiative', title: 'A fast cart', objectives: ['grow'], owner: '@b' },
      ['  - id: a-fast-cart', '    title: A fast cart', '    objective: grow', '    owner: "@b"', '    quarter: 2026-Q4', '    status: proposed'],
    ],
    [
      'initiative of two objectives',
      { kind: 'initiative', title: 'Both', objectives: ['grow', 'leave'], quarter: '2027-Q2', status: 'planned' },
      ['  - id: both', '    title: Both', '    objective: [grow, leave]', '    owner: "@a"', '    quarter: 2027-Q2', '    status: planned'],
    ],
    [
      'objective with a bet',
      { kind: 'objective', title: 'Win', kpis: ['orders'], hypothesis: { believe: 'speed', resultsIn: 'orders', because: 'we measured it', confidentWhen: ['orders >= 5 by 2027-01-31'], pivotIf: [] } },
      ['  - id: win', '    title: Win', '    owner: "@a"', '    horizon: { start: 2026-10-01, end: 2027-12-31 }', '    hypothesis:', '      believe: speed', '      resultsIn: orders', '      because: we measured it', '      confidentWhen: [orders >= 5 by 2027-01-31]', '    kpis: [orders]'],
    ],
    [
      'initiative with all that it needs',
      { kind: 'initiative', title: 'Cart', objectives: ['grow'], kpis: ['orders'], dependsOn: ['search'], code: ['src/cart'], resources: { teams: [{ team: 'web', fte: 2 }], budget: { amount: 5, currency: 'EUR' } } },
      ['  - id: cart', '    title: Cart', '    objective: grow', '    owner: "@a"', '    quarter: 2026-Q4', '    status: proposed', '    kpis: [orders]', '    resources: { teams: [{ team: web, fte: 2 }], budget: { amount: 5, currency: EUR } }', '    code: [src/cart]', '    dependsOn: [search]'],
    ],
    ['KPI to keep within a band', { kind: 'kpi', title: 'Load', definition: 'd', unit: 'percent', direction: 'maintain-between', target: { min: 20, max: 40 }, due: '2027-01-31' }, ['  - id: load', '    title: Load', '    definition: d', '    unit: percent', '    direction: maintain-between', '    target: { min: 20, max: 40 }', '    due: 2027-01-31', '    owner: "@a"']],
    ['scenario', { kind: 'scenario', title: 'A rival buys us', narrative: 'Then: all changes', impact: 'high' }, ['scenarios:', '  - id: a-rival-buys-us', '    title: A rival buys us', '    narrative: "Then: all changes"', '    impact: high']],
  ];
  for (const [what, item, lines] of cases) {
    it(`that is an ${what} is written as one block, and nothing else changes`, () => assert.deepEqual(newLines(SMALL_VISION, add(item)), lines));
  }

  it('that is a KPI is named by the items that are to count on it', () => {
    const text = add({ kind: 'kpi', title: 'Speed', definition: 'median', unit: 'ms', direction: 'decrease', baseline: 800, target: 400, usedBy: ['grow', 'search'] });
    assert.match(text, /kpis: \[orders, speed\]\n    hypothesis/);
    assert.match(text, /status: planned\n    kpis: \[speed\]\n    code: \[src\/search\]/);
    assert.match(text, /  - id: speed\n    title: Speed\n    definition: median\n    unit: ms\n    direction: decrease\n    baseline: 800\n    target: 400\n    owner: "@a"\ninitiatives:/);
    assert.deepEqual(findingsOf(snapshotOf(text)).filter((finding) => /schema|unknown/.test(finding)), []);
  });
});
