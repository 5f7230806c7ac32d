import assert from 'node:assert/strict';
import type { Initiative } from '../../../src/core/model/vision.ts';
import { computeNumbers } from '../../../src/core/progress/numbers.ts';
import { TODAY, workOn } from './kpis-by-status.ts';

function delivery(...initiatives: Initiative[]): number | null | undefined {
  const objectives = [{ id: 'win', kpis: ['no-data'] }];
  return computeNumbers({ ...workOn([]), objectives, initiatives }, TODAY).objectives.get('win')?.delivery;
}

/** Initiatives with a progress of .5 and .1. */
const half: Initiative = { id: 'half', objective: 'win', kpis: ['on-track'] };
const tenth: Initiative = { id: 'tenth', objective: ['other', 'win'], kpis: ['off-track'] };

describe('The delivery of an objective', () => {
  const cases: [what: string, initiatives: Initiative[], delivery: number | null][] = [
    ['is the progress of its initiative', [half], 0.5],
    ['is the mean over its initiatives', [half, tenth], 0.3],
    ['leaves out cancelled ones', [half, { ...tenth, status: 'cancelled' }], 0.5],
    ['counts done, paused and proposed ones', [{ ...half, status: 'done' }, { ...tenth, status: 'paused' }], 0.3],
    ['leaves out those without a progress', [half, { ...tenth, kpis: ['no-data'] }, { ...tenth, kpis: [] }], 0.5],
    ['leaves out those of other objectives', [half, { ...tenth, objective: 'other' }], 0.5],
    ['counts an initiative once, however often it names the objective', [half, { ...tenth, objective: ['win', 'win', 'win'] }], 0.3],
    ['counts initiatives without an id', [half, { ...tenth, id: undefined }], 0.3],
    ['is unknown without initiatives', [], null],
    ['is unknown where none has a progress', [{ ...half, kpis: [] }], null],
    ['is unknown where none names an objective', [{ ...half, objective: undefined }], null],
  ];
  for (const [what, initiatives, expected] of cases) {
    it(what, () => assert.equal(delivery(...initiatives), expected));
  }

  it('does not count towards its progress', () => {
    const objectives = [{ id: 'win', kpis: ['off-track'] }];
    const numbers = computeNumbers({ ...workOn([]), objectives, initiatives: [half] }, TODAY).objectives.get('win');
    assert.deepEqual([numbers?.progress, numbers?.status, numbers?.delivery], [0.1, 'off-track', 0.5]);
  });
});
