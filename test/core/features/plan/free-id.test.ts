import assert from 'node:assert/strict';
import fc from 'fast-check';
import { freeId, idProblem } from '../../../../src/core/features/plan/free-id.ts';
import { snapshotOf } from '../../../support/snapshot.ts';
import { SMALL_VISION } from '../../../support/visions.ts';

const snapshot = snapshotOf(SMALL_VISION);
const { items } = snapshot.vision;

describe('the id of a new item', () => {
  const cases: readonly [title: string, id: string][] = [
    ['Halve authorisation latency', 'halve-authorisation-latency'],
    ['Über 50 % schneller!', 'uber-50-schneller'],
    ['Pay merchants on the very day they sell', 'pay-merchants-on-the-very'],
    ['Search', 'search-2'],
    ['日本', 'item'],
    ['', 'item'],
  ];
  for (const [title, id] of cases) {
    it(`for "${title}" is ${id}`, () => assert.equal(freeId(items, title), id));
  }

  it('can be given, whatever the title', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (title) => assert.equal(idProblem(snapshot, freeId(items, title)), undefined)));
  });

  it('is refused where it is malformed or taken', () => {
    assert.match(idProblem(snapshot, 'Fast Auth') ?? '', /small letters/);
    assert.equal(idProblem(snapshot, 'search'), '"search" is taken: ids are unique in the whole vision.');
  });
});
