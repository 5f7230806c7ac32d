import assert from 'node:assert/strict';
import { describeRule, fixesOf, messagesOf, placesOf } from './support.ts';

const CIRCLE = `
  initiatives:
    - { id: rails, quarter: 2027-Q1, status: planned, dependsOn: [tracker] }
    - { id: tracker, quarter: 2027-Q1, status: planned, dependsOn: [portal] }
    - { id: portal, quarter: 2027-Q1, status: planned, dependsOn: [rails] } # <- dependency-cycle
`;

describeRule('dependency-cycle', {
  'reports a circle once, where it closes': CIRCLE,
  'reports an initiative that waits for itself': `
    initiatives:
      - { id: rails, status: planned, dependsOn: [rails] } # <- dependency-cycle
  `,
  'reports each of two circles that share an initiative': `
    initiatives:
      - { id: rails, status: planned, dependsOn: [tracker, portal] }
      - { id: tracker, status: planned, dependsOn: [rails] } # <- dependency-cycle
      - { id: portal, status: planned, dependsOn: [rails] } # <- dependency-cycle
  `,
  'reports waiting for a cancelled initiative': `
    initiatives:
      - { id: rails, status: active, dependsOn: [tracker] } # <- dependency-cycle
      - { id: tracker, status: cancelled }
  `,
  'reports waiting for an initiative of a later quarter': `
    initiatives:
      - { id: rails, quarter: 2026-Q4, status: active, dependsOn: [tracker] } # <- dependency-cycle
      - { id: tracker, quarter: 2027-Q1, status: planned }
  `,
  'takes a circle through two quarters as one flaw': `
    initiatives:
      - { id: rails, quarter: 2026-Q4, status: active, dependsOn: [tracker] }
      - { id: tracker, quarter: 2027-Q1, status: planned, dependsOn: [rails] } # <- dependency-cycle
  `,
  'reports an id that stands twice in a list once': `
    initiatives:
      - { id: rails, status: active, dependsOn: [tracker, tracker] } # <- dependency-cycle
      - { id: tracker, status: cancelled }
  `,
  'is silent about what comes earlier, in the same quarter, or is done': `
    initiatives:
      - { id: rails, quarter: 2026-Q4, status: active, dependsOn: [tracker, portal, vault] }
      - { id: tracker, quarter: 2026-Q3, status: paused }
      - { id: portal, quarter: 2026-Q4, status: planned }
      - { id: vault, quarter: 2027-Q4, status: done }
  `,
  'is silent about a fork that meets again': `
    initiatives:
      - { id: rails, status: planned, dependsOn: [tracker, portal] }
      - { id: tracker, status: planned, dependsOn: [vault] }
      - { id: portal, status: planned, dependsOn: [vault] }
      - { id: vault, status: planned }
  `,
  'leaves closed initiatives in peace': `
    initiatives:
      - { id: rails, quarter: 2026-Q1, status: done, dependsOn: [tracker] }
      - { id: tracker, quarter: 2027-Q1, status: planned, dependsOn: [rails] }
      - { id: portal, status: cancelled, dependsOn: [vault] }
      - { id: vault, status: cancelled, dependsOn: [portal] }
  `,
  'says nothing about unknown ids and half-written initiatives': `
    initiatives:
      - { id: rails, dependsOn: [trackre] }
      - { dependsOn: [rails] }
      - { id: portal, status: active, dependsOn: [rails] }
      - { id: tracker, status: active, dependsOn: }
  `,
});

describe('dependency-cycle', () => {
  it('stands on the id that is waited for', () => {
    assert.deepEqual(placesOf('dependency-cycle', CIRCLE), ['rails']);
  });

  it('names all of the circle', () => {
    assert.deepEqual(messagesOf('dependency-cycle', CIRCLE), [
      'rails, tracker and portal wait for each other, so none of them can start: take one of these dependencies out.',
    ]);
  });

  it('says how many are in a long circle', () => {
    const entries = Array.from({ length: 9 }, (_, index) => `  - { id: i${index}, status: planned, dependsOn: [i${(index + 1) % 9}] }`);
    assert.match(messagesOf('dependency-cycle', `initiatives:\n${entries.join('\n')}`)[0] ?? '', /^i0, i1, i2, i3 and 5 more wait/);
  });

  it('follows chains of any length', () => {
    const entries = Array.from({ length: 3000 }, (_, index) => `  - { id: i${index}, status: planned, dependsOn: [i${index + 1}] }`);
    assert.deepEqual(messagesOf('dependency-cycle', `initiatives:\n${entries.join('\n')}`), []);
  });

  it('is mended by not waiting any longer', () => {
    const waiting = 'initiatives:\n  - { id: rails, status: active, dependsOn: [vault, tracker] }\n  - { id: tracker, status: cancelled }';
    assert.deepEqual(fixesOf('dependency-cycle', waiting), { 'Stop waiting for it': waiting.replace(', tracker]', ']') });
  });

  it('counts entries that cannot be read when it takes one out', () => {
    const waiting = 'initiatives:\n  - id: rails\n    status: active\n    dependsOn:\n      - 7\n      - tracker\n  - { id: tracker, status: cancelled }';
    assert.deepEqual(fixesOf('dependency-cycle', waiting), { 'Stop waiting for it': waiting.replace('\n      - tracker', '') });
  });
});
