import assert from 'node:assert/strict';
import { strategyTree } from '../../../../src/core/features/strategy/strategy-tree.ts';
import { snapshotOf } from '../../../support/snapshot.ts';
import { SMALL_VISION } from '../../../support/visions.ts';
import { allNodes, treeText } from './tree-text.ts';

const SURROUNDINGS = `landscape:
  updated: 2026-11-01
  summary: The world around us.
  trends:
    - { id: voice, title: People shop by voice, kind: technology, implication: Screens matter less }
scenarios:
  - id: no-screens
    title: Screens go away
    narrative: Nobody taps any more.
    likelihood: low
    impact: high
    status: emerging
    signposts:
      - { watch: Orders soar, condition: orders > 140 }
      - { watch: A rival drops its app, seen: 2026-11-02 }
    decisions:
      - { id: talk, title: Learn to talk, decide: build a voice, because: it is cheap, status: accepted, date: 2026-11-03 }
narrative:
  problem: Carts are slow.
  vision: |
    Nobody waits
    at all.
  notDoing: [a wallet, loans]
feedback:
  - { id: older, from: sales, by: "@s", date: 2026-09-01, about: [grow], stance: support, said: Do it, status: done }
  - { id: newer, from: finance, by: "@f", date: 2026-10-01, about: [grow], stance: concern, said: It costs }
reviews:
  - { date: 2026-09-07, decisions: [{ about: grow, decision: persevere }] }
  - date: 2026-10-05
    marketChanges: [A rival was bought]
    kpis: [{ kpi: orders, note: slow }]
    decisions: [{ about: fast-cart, decision: adjust, because: the cache is hard }]
    next: 2026-11-30
insights:
  - { date: 2026-08-01, title: Old news, kind: news }
  - { date: 2026-11-20, title: Carts are left on Sundays, kind: data, effect: supports, links: [grow] }
`;

function groupOf(label: string): string[] {
  const group = strategyTree(snapshotOf(SMALL_VISION + SURROUNDINGS)).find((node) => node.label === label);
  return treeText(group ? [group] : []);
}

describe('below the work the Strategy view', () => {
  it('holds a group for each further section, closed, and none for sections that are missing', () => {
    const groups = (vision: string) => strategyTree(snapshotOf(vision)).filter(({ kind }) => kind.startsWith('group'));
    assert.deepEqual(groups(SMALL_VISION + SURROUNDINGS).map(({ label, expanded }) => `${label} ${expanded}`), [
      'Narrative false',
      'Landscape false',
      'Scenarios false',
      'Feedback false',
      'Reviews false',
      'Insights false',
    ]);
    assert.deepEqual(groups(SMALL_VISION), []);
  });

  it('tells the narrative, each part in a line', () => {
    assert.deepEqual(groupOf('Narrative'), [
      '[narrative] Narrative | 3 parts',
      '  [narrative] Problem | Carts are slow.',
      '  [narrative] Vision | Nobody waits at all.',
      '  [narrative] What we leave | 2 points',
    ]);
  });

  it('shows the trends of the landscape and what they mean', () => {
    assert.deepEqual(groupOf('Landscape'), [
      '[landscape] Landscape | 1 trend · updated 2026-11-01',
      '  [landscape] People shop by voice | technology · Screens matter less',
    ]);
  });

  it('shows under a scenario its signposts, whether they are reached, and its decisions', () => {
    assert.deepEqual(groupOf('Scenarios'), [
      '[scenario] Scenarios | 1 scenario · 1 decision',
      '  [scenario] Screens go away | emerging · likelihood low · impact high',
      '    [signpost] Orders soar | orders > 140 · reached',
      '    [signpost] A rival drops its app | seen 2026-11-02',
      '    [decision] Learn to talk | accepted · 2026-11-03',
    ]);
  });

  it('shows what others say, newest first', () => {
    assert.deepEqual(groupOf('Feedback'), ['[feedback] Feedback | 2 voices · 1 open', '  [feedback] It costs | finance · concern · open', '  [feedback] Do it | sales · support · done']);
  });

  it('shows reviews, newest first, with what was decided, looked at and heard of', () => {
    assert.deepEqual(groupOf('Reviews'), [
      '[review] Reviews | 2 reviews · next 2026-11-30',
      '  [review] 2026-10-05 | 1 decision · 1 KPI',
      '    [note] adjust: A fast cart | the cache is hard',
      '    [note] Orders a day | slow',
      '    [note] A rival was bought | ',
      '  [review] 2026-09-07 | 1 decision · 0 KPIs',
      '    [note] persevere: Grow the shop | ',
    ]);
  });

  it('shows insights, newest first', () => {
    assert.deepEqual(groupOf('Insights'), [
      '[insight] Insights | 2 insights · 2026-11-20',
      '  [insight] Carts are left on Sundays | 2026-11-20 · data · supports',
      '  [insight] Old news | 2026-08-01 · news',
    ]);
  });

  it('opens the vision where each row is written', () => {
    const text = SMALL_VISION + SURROUNDINGS;
    const lines = text.split('\n');
    const opened = allNodes(strategyTree(snapshotOf(text))).filter(({ kind }) => ['trend', 'signpost', 'decision', 'narrative', 'feedback', 'review', 'note', 'insight'].includes(kind));
    const words = opened.map(({ action }) => (action?.kind === 'open' ? lines[action.place.range.start.line]?.slice(action.place.range.start.column).split(/[,\s:]/)[0] : undefined));
    assert.deepEqual(words, [
      'problem', 'vision', 'notDoing', 'voice', 'Orders', 'A', 'talk', 'newer', 'older',
      '2026-10-05', 'fast-cart', 'orders', 'A', '2026-09-07', 'grow', 'Carts', 'Old',
    ]);
  });

  it('says every row to a screen reader', () => {
    const silent = allNodes(strategyTree(snapshotOf(SMALL_VISION + SURROUNDINGS))).filter(({ spoken }) => spoken.trim() === '');
    assert.deepEqual(silent, []);
  });
});
