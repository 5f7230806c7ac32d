import assert from 'node:assert/strict';
import { itemCard } from '../../../../src/core/features/card/item-card.ts';
import type { Card } from '../../../../src/core/features/card/card.ts';
import { snapshotOf } from '../../../support/snapshot.ts';
import { SMALL_VISION } from '../../../support/visions.ts';

function cardOf(id: string, vision = SMALL_VISION): Card {
  const snapshot = snapshotOf(vision);
  const item = snapshot.vision.items.get(id);
  assert.ok(item);
  return itemCard(snapshot, item);
}

/** A card as lines of plain text. */
function lines({ title, facts, standing, sentences, kpis }: Card): string[] {
  return [
    title,
    [...facts, standing].filter(Boolean).join(' · '),
    ...sentences.map(({ lead, text }) => `${lead}: ${text}`),
    ...kpis.map((kpi) => `${[kpi.sparkline ? '~' : '', kpi.title].filter(Boolean).join(' ')} | ${kpi.course} | ${kpi.standing}`),
  ];
}

describe('the card of an item', () => {
  it('says of an initiative what it serves, on which bet, and how its KPIs do', () => {
    assert.deepEqual(lines(cardOf('fast-cart')), [
      'A fast cart',
      'initiative · fast-cart · 2026-Q4 · active · @a · 50 % · on track',
      'Serves: Grow the shop (50 % · on track)',
      'Bet: speed results in orders: being tested',
      '~ Orders a day | 150 orders → 200 orders | on track',
    ]);
  });

  it('says of an objective when, by whom and how far', () => {
    assert.deepEqual(lines(cardOf('grow')), [
      'Grow the shop',
      'objective · grow · 2026-10-01 to 2027-12-31 · @a · 50 % · on track · delivery 50 %',
      'Bet: speed results in orders: being tested',
      '~ Orders a day | 150 orders → 200 orders | on track',
    ]);
  });

  it('says of a KPI what it counts and where it is going', () => {
    assert.deepEqual(lines(cardOf('orders')), [
      'Orders a day',
      'KPI · orders · @a · due 2026-12-31 · checked in 7 days ago',
      'Counts: paid orders',
      'Progress: 50 %, expected 57 %; will hit its target',
      '~ | 150 orders → 200 orders | on track',
    ]);
  });

  it('shows the target that an item sets for itself', () => {
    const vision = SMALL_VISION.replace('kpis: [orders]\n    code', 'kpis: [{ kpi: orders, target: 160 }]\n    code');
    assert.equal(cardOf('fast-cart', vision).kpis[0]?.course, '150 orders → 160 orders');
  });

  it('leaves out what is not written', () => {
    assert.deepEqual(lines(cardOf('x', 'apiVersion: vision/v1\ninitiatives: [{ id: x }]\n')), ['x', 'initiative · x · no KPI']);
  });

  const others = `apiVersion: vision/v1
landscape:
  trends: [{ id: wallets, title: Wallets win, kind: industry, implication: the form is a fallback }]
scenarios:
  - id: outage
    title: The acquirer fails
    narrative: A Friday in December.
    impact: high
    decisions: [{ id: route, title: A second acquirer, decide: route, because: cheap, status: accepted, date: 2026-09-21 }]
feedback: [{ id: fees, from: finance, by: "@ana", date: 2026-10-12, stance: concern, said: Too dear }]
`;
  const kinds: readonly [id: string, expected: readonly string[]][] = [
    ['wallets', ['Wallets win', 'trend · wallets · industry', 'Means: the form is a fallback']],
    ['outage', ['The acquirer fails', 'scenario · outage · plausible · impact high', 'If: A Friday in December.']],
    ['route', ['A second acquirer', 'decision · route · accepted · 2026-09-21', 'Decides: route', 'Because: cheap', 'In case: The acquirer fails']],
    ['fees', ['Too dear', 'feedback · fees · concern · finance · @ana · 2026-10-12 · open']],
  ];
  for (const [id, expected] of kinds) it(`says what ${id} is`, () => assert.deepEqual(lines(cardOf(id, others)), expected));

  it('opens the item, and offers to update a KPI', () => {
    assert.deepEqual(cardOf('orders').actions.map(({ label, action }) => `${label}: ${action.kind}`), ['Open vision.yaml: open', 'Update: update-kpi']);
    assert.deepEqual(cardOf('fast-cart').kpis[0]?.actions, [{ label: 'Update', action: { kind: 'update-kpi', kpi: 'orders' } }]);
  });
});
