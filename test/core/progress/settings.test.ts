import assert from 'node:assert/strict';
import { settingsOf } from '../../../src/core/progress/settings.ts';

const defaults = {
  timezone: 'UTC',
  fiscalYearStart: 1,
  graceDays: 7,
  rollup: 'worst',
  status: { onTrackRatio: 0.9, onTrackGap: 0.1, atRiskRatio: 0.7, atRiskGap: 0.25 },
};

describe('The settings of the numbers', () => {
  it('are those of the format where nothing is written', () => {
    assert.deepEqual(settingsOf(undefined), defaults);
    assert.deepEqual(settingsOf({ status: {} }), defaults);
  });

  it('are each taken from the document where it has them', () => {
    const written = {
      timezone: 'Europe/Lisbon',
      fiscalYearStart: 4,
      graceDays: 0,
      rollup: 'average' as const,
      status: { onTrackRatio: 0, onTrackGap: 0.2, atRiskRatio: 0.5, atRiskGap: 0.4 },
    };
    assert.deepEqual(settingsOf(written), written);
  });

  it('are filled in one by one', () => {
    assert.deepEqual(settingsOf({ graceDays: 3, status: { atRiskGap: 0.5 } }), {
      ...defaults,
      graceDays: 3,
      status: { ...defaults.status, atRiskGap: 0.5 },
    });
  });
});
