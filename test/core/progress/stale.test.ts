import assert from 'node:assert/strict';
import type { Initiative, Kpi, Objective } from '../../../src/core/model/vision.ts';
import { computeNumbers } from '../../../src/core/progress/numbers.ts';
import { checkIns, kpi, on } from './samples.ts';

function stale(today: number, changes: Kpi, users: { objectives?: Objective[]; initiatives?: Initiative[]; graceDays?: number } = {}) {
  const { graceDays, ...items } = users;
  const document = { kpis: [kpi(changes)], settings: { graceDays }, ...items };
  return computeNumbers(document, on(today)).kpis.get('sample')?.stale;
}

describe('A KPI is stale', () => {
  const once = { checkIns: checkIns([0, 5]) };
  const frequencies = [
    ['daily', 1],
    ['weekly', 7],
    ['monthly', 31],
    ['quarterly', 92],
  ] as const;
  for (const [frequency, period] of frequencies) {
    it(`${period} days and the grace after the newest check-in of a ${frequency} one, not before`, () => {
      const sample = { ...once, frequency, due: on(500) };
      assert.deepEqual([stale(period + 7, sample), stale(period + 8, sample)], [false, true]);
    });
  }

  it('a month and the grace after it where no frequency is written', () => {
    assert.deepEqual([stale(38, once), stale(39, once)], [false, true]);
  });

  it('without grace where none is given', () => {
    assert.deepEqual([stale(31, once, { graceDays: 0 }), stale(32, once, { graceDays: 0 })], [false, true]);
  });

  it('counted from the newest check-in', () => {
    assert.equal(stale(50, { checkIns: checkIns([30, 5], [0, 4]) }), false);
  });

  it('not by a check-in of tomorrow', () => assert.equal(stale(50, { checkIns: checkIns([0, 4], [51, 5]) }), true));

  it('not without any check-in', () => assert.equal(stale(99, {}), false));

  it('until due, and no longer', () => assert.deepEqual([stale(100, once), stale(101, once)], [true, false]));

  it('for ever without a due', () => assert.equal(stale(5000, { ...once, due: undefined }), true));

  describe('by who uses it:', () => {
    const objective = (status: Objective['status']): Objective => ({ id: 'o', status, kpis: ['sample'] });
    const initiative = (status: Initiative['status']): Initiative => ({ id: 'i', status, kpis: ['sample'] });
    const cases: [what: string, objectives: Objective[], initiatives: Initiative[], stale: boolean][] = [
      ['an open objective', [objective('open')], [], true],
      ['an objective without a status, which is open', [objective(undefined)], [], true],
      ['an achieved objective', [objective('achieved')], [], false],
      ['a dropped objective', [objective('dropped')], [], false],
      ['a proposed initiative', [], [initiative('proposed')], true],
      ['a planned initiative', [], [initiative('planned')], true],
      ['an active initiative', [], [initiative('active')], true],
      ['a paused initiative', [], [initiative('paused')], true],
      ['a done initiative', [], [initiative('done')], false],
      ['a cancelled initiative', [], [initiative('cancelled')], false],
      ['closed items and an open one', [objective('dropped')], [initiative('done'), initiative('active')], true],
      ['closed items only', [objective('achieved')], [initiative('done'), initiative('cancelled')], false],
      ['nothing', [], [], true],
    ];
    for (const [what, objectives, initiatives, expected] of cases) {
      it(`${expected ? 'stale' : 'not stale'} with ${what}`, () => {
        assert.equal(stale(50, once, { objectives, initiatives }), expected);
      });
    }
  });
});
