import assert from 'node:assert/strict';
import { describeRule, fixesOf, found, messagesOf } from './support.ts';

describeRule('unknown-key', {
  'finds a key that the format does not have, on the key': `
    title: A vision
    scenarios:
      - id: cash
        likelyhood: low # <- unknown-key
  `,
  'leaves keys of your own alone': 'x-board-pack: { likelyhood: low }',
  'finds a rule that does not exist': `
    settings:
      rules:
        landscape-missing: off
        landscape-mising: off # <- unknown-key
  `,
  'is silent about keys that exist': 'cadence: { review: 1M }',
});

describe('unknown-key', () => {
  it('offers the key that was probably meant', () => {
    assert.deepEqual(fixesOf('unknown-key', 'scenarios: [{ likelyhood: low }]'), {
      'Change to "likelihood"': 'scenarios: [{ likelihood: low }]',
    });
  });

  it('offers the rule that was probably meant', () => {
    assert.deepEqual(fixesOf('unknown-key', 'settings: { rules: { landscape-mising: off } }'), {
      'Change to "landscape-missing"': 'settings: { rules: { landscape-missing: off } }',
    });
  });

  it('lists the keys that are known where none is near', () => {
    assert.deepEqual(messagesOf('unknown-key', 'cadence: { party: 1M }'), [
      'The format has no key "party" here: known here: review, insights; your own keys start with x-.',
    ]);
  });

  it('is not followed by what the misspelt key would have said', () => {
    const misspelt = found('objectives: [{ id: grow, titel: Grow, owner: me, horizn: { start: 2026-10-01, end: 2027-12-31 } }]');
    assert.deepEqual(misspelt.filter((place) => /^(schema|unknown-key)@1$/.test(place)), [
      // The two that a sample lacks: title and owner of the vision itself.
      'schema@1',
      'schema@1',
      'unknown-key@1',
      'unknown-key@1',
    ]);
  });
});
