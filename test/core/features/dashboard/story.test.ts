import assert from 'node:assert/strict';
import { storyPage, type StoryPage } from '../../../../src/core/features/dashboard/story.ts';
import { snapshotOf } from '../../../support/snapshot.ts';
import { SMALL_VISION } from '../../../support/visions.ts';

function story(sections = '', vision = SMALL_VISION): StoryPage {
  return storyPage(snapshotOf(`${vision}${sections}`));
}

describe('the story', () => {
  it('opens with the title, the owner and the day', () => {
    const { title, owner, today, updated } = story('updated: 2026-11-16\n');
    assert.deepEqual([title, owner, today, updated], ['A small vision', '@a', '2026-11-22', '2026-11-16']);
  });

  it('tells the parts of the narrative that are written, in order', () => {
    const { chapters, notDoing } = story('narrative:\n  vision: Paying is quick\n  problem: >-\n    Paying\n    is slow\n  impact: " "\n  notDoing: [a card of our own]\n');
    assert.deepEqual(chapters, [
      { part: 'problem', title: 'Problem', text: 'Paying is slow' },
      { part: 'vision', title: 'Vision', text: 'Paying is quick' },
    ]);
    assert.deepEqual(notDoing, ['a card of our own']);
  });

  it('is there for an empty vision too', () => {
    const empty = storyPage(snapshotOf(''));
    assert.deepEqual([empty.title, empty.chapters, empty.landscape, empty.objectives, empty.feedback, empty.reviews], ['vision.yaml', [], null, [], [], []]);
  });
});

describe('the landscape of the story', () => {
  const LANDSCAPE = `landscape:
  updated: 2026-11-01
  summary: |
    First line,
    still the first.

    The second.
  sharedWith: [sales]
  trends:
    - { id: wallets, title: Wallets, kind: customer, implication: Be quick, sources: [{ title: A report, url: "https://example.org/r" }, { title: A trap, url: "javascript:alert(1)" }, { title: A call }] }
`;
  const vision = SMALL_VISION.replace('kpis: [orders]\n    hypothesis', 'trends: [wallets]\n    kpis: [orders]\n    hypothesis');

  it('comes in paragraphs', () => assert.deepEqual(story(LANDSCAPE).landscape?.summary, ['First line,\nstill the first.', 'The second.']));

  it('names each trend with what it means and the objectives that answer it', () => {
    const [trend] = story(LANDSCAPE, vision).landscape?.trends ?? [];
    assert.deepEqual([trend?.title, trend?.kindText, trend?.implication, trend?.objectives], ['Wallets', 'customer', 'Be quick', [{ id: 'grow', title: 'Grow the shop' }]]);
  });

  it('leads to addresses of the web only', () => {
    assert.deepEqual(story(LANDSCAPE).landscape?.trends[0]?.sources.map(({ title, url }) => [title, url]), [
      ['A report', 'https://example.org/r'],
      ['A trap', null],
      ['A call', null],
    ]);
  });
});

describe('the objectives of the story', () => {
  const [grow, leave] = story().objectives;

  it('tell how they stand, and what people decided about them', () => {
    assert.deepEqual([grow?.title, grow?.horizon, grow?.statusText, grow?.stateText, grow?.progressText], ['Grow the shop', '2026-10-01 to 2027-12-31', 'on track', '', '50 %']);
    assert.deepEqual([leave?.statusText, leave?.stateText, leave?.bet], ['no KPI', 'dropped', null]);
  });

  it('tell the bet in plain words', () => {
    assert.deepEqual(grow?.bet, {
      believe: 'speed',
      resultsIn: 'orders',
      because: '',
      state: 'testing',
      stateText: 'being tested',
      confidentWhen: ['Orders a day is at least 200 orders'],
      pivotIf: [],
    });
  });

  const conditions: readonly [written: string, said: string][] = [
    ['orders >= 200 by 2027-03-31', 'Orders a day is at least 200 orders by 2027-03-31'],
    ['orders<120', 'Orders a day is less than 120 orders'],
    ['orders > 1e3', 'Orders a day is more than 1,000 orders'],
    ['orders <= 3', 'Orders a day is at most 3 orders'],
    ['visits <= 3', 'visits is at most 3'],
  ];
  for (const [written, said] of conditions) {
    it(`say "${written}" as "${said}"`, () => assert.deepEqual(story('', SMALL_VISION.replace('orders >= 200', written)).objectives[0]?.bet?.confidentWhen, [said]));
  }
});

describe('the feedback of the story', () => {
  const FEEDBACK = `feedback:
  - { id: f1, from: sales, by: "@n", date: 2026-08-14, about: [grow], stance: support, said: I can sell that, status: done }
  - { id: f2, from: finance, by: "@h", date: 2026-09-18, about: [grow, gone], stance: concern, said: It costs, response: Not much, status: accepted, changed: [orders] }
  - { id: f3, from: sales, by: "@n", date: 2026-10-01, about: [grow], stance: block, said: Not like that }
`;
  const { feedback } = story(FEEDBACK);

  it('comes by function, the newest voice first', () => {
    assert.deepEqual(feedback.map(({ from, voices }) => [from, voices.map(({ title, statusText }) => `${title} (${statusText})`)]), [
      ['sales', ['Not like that (open)', 'I can sell that (done)']],
      ['finance', ['It costs (accepted)']],
    ]);
  });

  it('tells the answer, what it is about and what it has changed', () => {
    const [voice] = feedback[1]?.voices ?? [];
    assert.deepEqual([voice?.stanceText, voice?.response], ['concern', 'Not much']);
    assert.deepEqual([voice?.about, voice?.changed].map((items) => items?.map(({ title }) => title)), [['Grow the shop', 'gone'], ['Orders a day']]);
  });
});

describe('the reviews of the story', () => {
  const REVIEWS = `reviews:
  - { date: 2026-10-12, attendees: ["@a"], marketChanges: [A rival is gone], kpis: [{ kpi: orders, note: slow }], decisions: [{ about: fast-cart, decision: adjust, because: it is late }], next: 2026-11-09 }
  - { date: 2026-11-09 }
`;

  it('come newest first, with what they decided', () => {
    assert.deepEqual(story(REVIEWS).reviews, [
      { date: '2026-11-09', attendees: [], marketChanges: [], kpis: [], decisions: [], next: null },
      {
        date: '2026-10-12',
        attendees: ['@a'],
        marketChanges: ['A rival is gone'],
        kpis: [{ kpi: { id: 'orders', title: 'Orders a day' }, note: 'slow' }],
        decisions: [{ about: { id: 'fast-cart', title: 'A fast cart' }, decision: 'adjust', decisionText: 'adjust', because: 'it is late' }],
        next: '2026-11-09',
      },
    ]);
  });
});
