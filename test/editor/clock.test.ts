import assert from 'node:assert/strict';
import { editorClock } from '../../src/editor/clock.ts';

describe('the clock of the editor', () => {
  it('stands still on the day that VISION_TODAY names', () => {
    const clock = editorClock({ VISION_TODAY: '2026-11-22' });
    assert.deepEqual(clock.moment(), { today: '2026-11-22' });
    assert.equal(clock.untilMidnight('Europe/Lisbon'), undefined);
  });

  for (const wrong of [{}, { VISION_TODAY: 'tomorrow' }, { VISION_TODAY: '2026-02-30' }]) {
    it(`goes with the machine where ${JSON.stringify(wrong)} names no day`, () => {
      assert.ok('now' in editorClock(wrong).moment());
    });
  }

  const at = (instant: string) => editorClock({}, () => Date.parse(instant));
  const HOUR = 3_600_000;
  for (const [zone, instant, hours] of [
    ['UTC', '2026-11-22T22:00:00Z', 2],
    [undefined, '2026-11-22T22:00:00Z', 2],
    ['Atlantis/Capital', '2026-11-22T22:00:00Z', 2],
    ['Asia/Tokyo', '2026-11-22T22:00:00Z', 17],
    ['Europe/Lisbon', '2026-03-28T12:00:00Z', 12],
    ['Europe/Lisbon', '2026-03-29T00:00:00Z', 23],
    ['Europe/Lisbon', '2026-10-24T23:00:00Z', 25],
  ] as const) {
    it(`waits ${hours} hours for midnight in ${zone} at ${instant}`, () => {
      assert.equal(at(instant).untilMidnight(zone), hours * HOUR);
    });
  }
});
