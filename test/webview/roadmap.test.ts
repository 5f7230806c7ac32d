import assert from 'node:assert/strict';
import { roadmap } from '../../src/core/features/dashboard/roadmap.ts';
import type { FromPage } from '../../src/webview/protocol.ts';
import type { Place, Stage } from '../../src/webview/page.ts';
import { quarterBeside, requestMove, takeBack, tellMove } from '../../src/webview/roadmap/move.ts';
import { readPlace } from '../../src/webview/roadmap/place.ts';
import { shownLanes, shownQuarters } from '../../src/webview/roadmap/shown.ts';
import { sayIn } from '../../src/webview/say.ts';
import { snapshotOf } from '../support/snapshot.ts';
import { SMALL_VISION } from '../support/visions.ts';

const DATA = roadmap(snapshotOf(SMALL_VISION));
const AT_FIRST = readPlace({});

/** The small vision with an initiative in another quarter. */
function movedTo(quarter: string) {
  return roadmap(snapshotOf(SMALL_VISION.replace('quarter: 2027-Q1', `quarter: ${quarter}`)));
}

/** A stage that remembers what it is told. */
function stageAt(start: Place = {}) {
  const sent: FromPage[] = [];
  const said: string[] = [];
  let place = start;
  const stage: Stage = {
    isFirst: false,
    say: sayIn({}),
    get place() {
      return place;
    },
    keep: (kept) => (place = kept),
    send: (message) => sent.push(message),
    announce: (text) => said.push(text),
  };
  return { stage, sent, said };
}

describe('what is shown of the roadmap', () => {
  it('leaves out past quarters that are over', () => {
    assert.deepEqual(shownQuarters(DATA, AT_FIRST).map(({ name }) => name), ['2026-Q4', '2027-Q1', '2027-Q2', '2027-Q3']);
  });

  it('keeps a past quarter in which something is open', () => {
    const data = roadmap(snapshotOf(SMALL_VISION.replace('status: done', 'status: paused')));
    assert.equal(shownQuarters(data, AT_FIRST)[0]?.name, '2026-Q3');
  });

  it('has all of the past when asked to', () => {
    assert.equal(shownQuarters(DATA, { ...AT_FIRST, past: true })[0]?.name, '2026-Q3');
  });

  for (const [filter, ids] of [
    ['search', ['search']],
    ['ACTIVE', ['fast-cart']],
    ['@a planned', ['search']],
    ['on track', ['fast-cart']],
    ['nothing of the kind', []],
  ] as const) {
    it(`is narrowed to "${filter}" word by word, in any case`, () => {
      const shown = shownQuarters(DATA, { ...AT_FIRST, filter }).flatMap(({ shown: cards }) => cards.map(({ id }) => id));
      assert.deepEqual(shown, ids);
    });
  }

  it('has a lane for each objective that has a card to show, or one for all', () => {
    const quarters = shownQuarters(DATA, AT_FIRST);
    assert.deepEqual(shownLanes(DATA, quarters, AT_FIRST).map((lane) => lane?.id), ['grow']);
    assert.deepEqual(shownLanes(DATA, quarters, { ...AT_FIRST, lanes: false }), [undefined]);
  });
});

describe('a move on the roadmap', () => {
  it('goes from quarter to quarter, and no further than there are', () => {
    assert.deepEqual([quarterBeside(DATA, 'search', 1), quarterBeside(DATA, 'search', -1), quarterBeside(DATA, 'login', -1)], ['2027-Q2', '2026-Q4', undefined]);
  });

  it('is asked for once, and not where the card stands already', () => {
    const { stage, sent } = stageAt();
    requestMove(DATA, stage, 'search', '2027-Q1');
    requestMove(DATA, stage, 'search', '2027-Q2');
    assert.deepEqual(sent, [{ kind: 'move', initiative: 'search', quarter: '2027-Q2' }]);
  });

  it('is said when it has come true, and only once', () => {
    const { stage, said } = stageAt();
    requestMove(DATA, stage, 'search', '2027-Q2');
    tellMove(DATA, stage);
    assert.deepEqual(said, []);
    tellMove(movedTo('2027-Q2'), stage);
    tellMove(movedTo('2027-Q2'), stage);
    assert.deepEqual(said, ['Better search is now in 2027-Q2.']);
  });

  it('is taken back by a move of its own', () => {
    const { stage, sent } = stageAt();
    requestMove(DATA, stage, 'search', '2027-Q2');
    tellMove(movedTo('2027-Q2'), stage);
    takeBack(movedTo('2027-Q2'), stage);
    assert.deepEqual(sent.at(-1), { kind: 'move', initiative: 'search', quarter: '2027-Q1' });
  });
});

describe('the place on the roadmap', () => {
  for (const kept of [{}, { lanes: 'yes', past: 1, filter: null, current: {}, moved: 'up' }, { moved: { id: 'search', from: 1, to: '2027-Q2', told: true } }]) {
    it(`is that of the beginning where ${JSON.stringify(kept)} was kept`, () => {
      assert.deepEqual(readPlace(kept), { lanes: true, past: false, filter: '', current: '', moved: undefined });
    });
  }
});
