import assert from 'node:assert/strict';
import { readPastDate } from '../../../../src/core/features/kpi/typed-date.ts';
import { inEnglish } from '../../../../src/core/text/say.ts';
import { TODAY } from '../../../support/snapshot.ts';

const ON_THAT_DAY = { today: TODAY, say: inEnglish };

describe('the typed day of a check-in', () => {
  const cases: readonly [typed: string, date: string][] = [
    ['2026-11-15', '2026-11-15'],
    [' Yesterday ', '2026-11-21'],
    ['today', '2026-11-22'],
    ['-3', '2026-11-19'],
  ];
  for (const [typed, date] of cases) {
    it(`"${typed}" is ${date}`, () => assert.deepEqual(readPastDate(typed, ON_THAT_DAY), { date }));
  }

  const refused: readonly [typed: string, problem: string][] = [
    ['2026-11-23', '2026-11-23 is in the future: note what was measured, when it was.'],
    ['2026-02-30', 'Type a day such as 2026-11-15, or yesterday, or -3 for three days ago.'],
    ['', 'Type a day such as 2026-11-15, or yesterday, or -3 for three days ago.'],
  ];
  for (const [typed, problem] of refused) {
    it(`"${typed}" is refused`, () => assert.deepEqual(readPastDate(typed, ON_THAT_DAY), { problem }));
  }
});
