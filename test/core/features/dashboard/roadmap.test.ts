import assert from 'node:assert/strict';
import { roadmap } from '../../../../src/core/features/dashboard/roadmap.ts';
import { snapshotOf } from '../../../support/snapshot.ts';
import { SMALL_VISION } from '../../../support/visions.ts';

const FILES = { 'src/cart/a.ts': '// TODO(fast-cart): more\n', 'src/cart/b.ts': '' };

/** The small vision with further initiatives, each written as one line. */
function withInitiatives(...lines: readonly string[]) {
  return roadmap(snapshotOf(SMALL_VISION + lines.map((line) => `  - { ${line}, objective: grow, owner: "@b", status: planned }\n`).join(''), FILES));
}

function cardIn({ quarters }: ReturnType<typeof roadmap>, id: string) {
  const card = quarters.flatMap(({ cards }) => cards).find((found) => found.id === id);
  assert.ok(card, id);
  return card;
}

describe('the roadmap of the dashboard', () => {
  it('has the quarters in use and those from now on, by time', () => {
    const { quarters } = roadmap(snapshotOf(SMALL_VISION));
    const told = quarters.map(({ word, name, cards }) => `${word} ${name}: ${cards.map(({ id }) => id).join(' ')}`);
    assert.deepEqual(told, ['Past 2026-Q3: login fax', 'Now 2026-Q4: fast-cart', 'Next 2027-Q1: search', 'Later 2027-Q2: ', 'Later 2027-Q3: ']);
  });

  it('says of each quarter when it is, how much is in it, and whether something of it is open', () => {
    const { cards: _, ...past } = roadmap(snapshotOf(SMALL_VISION)).quarters[0] ?? { cards: [] };
    assert.deepEqual(past, { name: '2026-Q3', phase: 'past', word: 'Past', period: '2026-07-01 to 2026-09-30', count: '2 initiatives', people: '', open: 0 });
  });

  it('keeps a place for initiatives without a quarter, at the end', () => {
    const { quarters } = withInitiatives('id: someday, title: Some day');
    const { name, phase, word, cards } = quarters.at(-1) ?? {};
    assert.deepEqual([name, phase, word, cards?.map(({ id }) => id)], ['', 'none', 'Without a quarter', ['someday']]);
  });

  it('follows a fiscal year', () => {
    const { quarters } = roadmap(snapshotOf(SMALL_VISION.replace('objectives:', 'settings: { fiscalYearStart: 4 }\nobjectives:')));
    assert.deepEqual(quarters.filter(({ phase }) => phase === 'now').map(({ name, period }) => [name, period]), [['2026-Q3', '2026-10-01 to 2026-12-31']]);
  });

  it('tells of an initiative what its card says', () => {
    const vision = SMALL_VISION.replace('kpis: [orders]\n    code', 'kpis: [orders]\n    resources: { teams: [{ team: cart, fte: 2 }, { team: design }], budget: { amount: 60000, currency: EUR } }\n    code');
    assert.deepEqual(cardIn(roadmap(snapshotOf(vision, FILES)), 'fast-cart'), {
      id: 'fast-cart',
      title: 'A fast cart',
      objective: 'grow',
      alsoServes: [],
      state: 'active',
      closed: false,
      status: 'on-track',
      standing: 'on track',
      progress: 0.5,
      progressText: '50 %',
      owner: '@a',
      work: '2 files · 1 marker',
      teams: 'cart 2 FTE, design',
      budget: '€60,000',
      needs: [],
      neededBy: [],
      kpis: [{ id: 'orders', title: 'Orders a day' }],
    });
  });

  it('tells no progress where no KPI does, and no work where there is none', () => {
    const { progress, progressText, standing, work } = cardIn(roadmap(snapshotOf(SMALL_VISION)), 'search');
    assert.deepEqual([progress, progressText, standing, work], [null, '', 'no KPI', '']);
  });

  it('marks what waits for something that comes later, is cancelled or is not there', () => {
    const data = withInitiatives('id: pay, title: Pay, quarter: 2026-Q4, dependsOn: [search, login, fax, nothing]');
    assert.deepEqual(cardIn(data, 'pay').needs, [
      { id: 'search', title: 'Better search', trouble: 'planned later, 2027-Q1' },
      { id: 'login', title: 'New login', trouble: '' },
      { id: 'fax', title: 'Orders by fax', trouble: 'cancelled' },
      { id: 'nothing', title: 'nothing', trouble: 'unknown' },
    ]);
    assert.deepEqual(cardIn(data, 'search').neededBy, ['pay']);
  });

  it('puts an initiative of several objectives with the first, and names the others', () => {
    const vision = SMALL_VISION.replace('title: Better search\n    objective: grow', 'title: Better search\n    objective: [grow, leave]');
    const { objective, alsoServes } = cardIn(roadmap(snapshotOf(vision)), 'search');
    assert.deepEqual([objective, alsoServes], ['grow', ['Leave the old shop']]);
  });

  it('has a place for initiatives whose objective is not there', () => {
    const { objectives } = roadmap(snapshotOf(SMALL_VISION.replace('title: Better search\n    objective: grow', 'title: Better search\n    objective: gone')));
    assert.deepEqual(objectives.map(({ id, title }) => `${id}: ${title}`), ['grow: Grow the shop', 'leave: Leave the old shop', ': Without an objective']);
  });

  it('is the same after a journey through JSON', () => {
    const data = roadmap(snapshotOf(SMALL_VISION, FILES));
    assert.deepEqual(JSON.parse(JSON.stringify(data)), data);
  });
});

describe('the capacity of quarters', () => {
  const asking = (id: string, quarter: string, resources: string) => `id: ${id}, title: ${id}, quarter: ${quarter}, resources: ${resources}`;

  it('adds people up by team, and money by currency', () => {
    const { capacity, quarters } = withInitiatives(
      asking('one', '2026-Q4', '{ teams: [{ team: cart, fte: 0.1 }, { team: ledger, fte: 1 }], budget: { amount: 1000, currency: EUR } }'),
      asking('two', '2026-Q4', '{ teams: [{ team: cart, fte: 0.2 }], budget: { amount: 500, currency: USD } }'),
      asking('three', '2027-Q1', '{ teams: [{ team: cart, fte: 0.6 }], budget: { amount: 2000, currency: EUR } }'),
    );
    const told = [...capacity.teams, ...capacity.budgets].map(({ name, cells }) => `${name}: ${cells.map(({ text, share }) => (text ? `${text} ${share.toFixed(2)}` : '-')).join(', ')}`);
    assert.deepEqual(told, ['cart: -, 0.3 FTE 0.50, 0.6 FTE 1.00, -, -', 'ledger: -, 1 FTE 1.00, -, -, -', 'EUR: -, €1,000 0.50, €2,000 1.00, -, -', 'USD: -, $500 1.00, -, -, -']);
    assert.deepEqual(quarters.map(({ people }) => people), ['', '1.3 FTE', '0.6 FTE', '', '']);
  });

  it('asks nothing for what is cancelled', () => {
    const vision = SMALL_VISION.replace('status: cancelled\n', 'status: cancelled\n    resources: { teams: [{ team: fax, fte: 3 }] }\n');
    assert.deepEqual(roadmap(snapshotOf(vision)).capacity, { teams: [], budgets: [] });
  });

  it('names a team that is there without a number', () => {
    const { capacity } = withInitiatives(asking('one', '2026-Q4', '{ teams: [{ team: design }] }'));
    assert.deepEqual(capacity.teams.map(({ name, cells }) => [name, cells[1]]), [['design', { text: '0 FTE', share: 0 }]]);
  });
});
