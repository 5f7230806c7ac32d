import assert from 'node:assert/strict';
import { decideScenario, openDecisionsOf, restsOn } from '../../../../src/core/features/plan/decide-scenario.ts';
import { edited, newLines } from '../../../support/edited.ts';
import { snapshotOf, TODAY } from '../../../support/snapshot.ts';
import { SMALL_VISION } from '../../../support/visions.ts';

const VISION = SMALL_VISION.replace('quarter: 2026-Q4\n', 'quarter: 2026-Q4\n    scenarios: [outage]\n').replace(
  'kpis:\n  - id',
  `scenarios:
  - id: outage # it may come
    title: An outage
    narrative: All is dark.
    decisions:
      - { id: second, title: A second one, decide: Buy it, because: One fails }
      - { id: third, title: A third one, decide: Buy it, because: Two fail, status: rejected }
  - id: boom
    title: A boom
    narrative: All buy.
    status: emerging
    decisions:
      - id: more
        title: More of it
        decide: Build
        because: Demand
        alsoIn: [outage]
kpis:
  - id`,
);

describe('deciding about a scenario', () => {
  it('says how far it has come, and accepts decisions of its own and of others', () => {
    const result = decideScenario(VISION, snapshotOf(VISION), 'outage', { status: 'occurring', accept: ['second', 'more'], date: TODAY });
    const own = '      - { id: second, title: A second one, decide: Buy it, because: One fails';
    const expected = VISION.replace(`${own} }`, `${own}, status: accepted, date: 2026-11-22 }`);
    assert.deepEqual(newLines(expected, edited(VISION, result)), ['    status: occurring', '        status: accepted', '        date: 2026-11-22']);
  });

  it('knows which decisions can be taken, and what rests on it alone', () => {
    const snapshot = snapshotOf(VISION);
    assert.deepEqual(openDecisionsOf(snapshot, 'outage').map(({ id }) => id), ['second', 'more']);
    assert.deepEqual(restsOn(snapshot, 'outage'), ['A fast cart']);
    assert.deepEqual(restsOn(snapshot, 'boom'), []);
  });
});
