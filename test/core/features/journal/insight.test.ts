import assert from 'node:assert/strict';
import { addInsight, addressIn, type NewInsight } from '../../../../src/core/features/journal/insight.ts';
import { linkedAt } from '../../../../src/core/features/journal/linked-at.ts';
import { snapshotOf, TODAY } from '../../../support/snapshot.ts';
import { SMALL_VISION } from '../../../support/visions.ts';
import { edited, newLines } from '../../../support/edited.ts';

const OLDEST_FIRST = `${SMALL_VISION}insights: # the notebook
  - { date: 2026-11-01, title: One }
  - { date: 2026-11-02, title: Two } # the newer one
`;
const NEWEST_FIRST = `${SMALL_VISION}insights:
  # newest first
  - { date: 2026-11-02, title: Two }
  - { date: 2026-11-01, title: One }
`;

const added = (text: string, insight: Omit<NewInsight, 'date'>) => newLines(text, edited(text, addInsight(text, { date: TODAY, ...insight })));

describe('an insight that is captured', () => {
  it('becomes one line with all that it says', () => {
    const insight = { title: 'They wait: 3 s', kind: 'customer', url: 'https://a.example/x?y=1#z', note: 'ask again', links: ['grow', 'orders'], effect: 'contradicts' } as const;
    assert.deepEqual(added(OLDEST_FIRST, insight), [
      '  - { date: 2026-11-22, title: "They wait: 3 s", kind: customer, url: https://a.example/x?y=1#z, note: ask again, links: [grow, orders], effect: contradicts }',
    ]);
  });

  it('leaves out what says nothing', () => {
    assert.deepEqual(added(OLDEST_FIRST, { title: 'Three', links: [], effect: 'supports' }), ['  - { date: 2026-11-22, title: Three }']);
    assert.deepEqual(added(OLDEST_FIRST, { title: 'Three', links: ['grow'], effect: 'neutral' }), ['  - { date: 2026-11-22, title: Three, links: [grow] }']);
  });

  it('stands behind the last one, or on top where the newest stands first', () => {
    const at = (text: string) => edited(text, addInsight(text, { date: TODAY, title: 'Three' })).split('\n').findIndex((line) => line.includes('Three')) - text.split('\n').findIndex((line) => line.startsWith('insights'));
    assert.deepEqual([at(OLDEST_FIRST), at(NEWEST_FIRST)], [3, 2]);
  });

  it('begins the notebook where there is none', () => {
    assert.deepEqual(added(SMALL_VISION, { title: 'One' }), ['insights:', '  - { date: 2026-11-22, title: One }']);
  });
});

describe('the address in a clipboard', () => {
  const cases: readonly [text: string, address: string | undefined][] = [
    [' https://a.example/b?c#d\n', 'https://a.example/b?c#d'],
    ['http://a.example', 'http://a.example'],
    ['see https://a.example', undefined],
    ['https://', undefined],
    ['https://a.example/b c', undefined],
    ['ftp://a.example', undefined],
    ['', undefined],
  ];
  for (const [text, address] of cases) {
    it(`of ${JSON.stringify(text)} is ${address ?? 'none'}`, () => assert.equal(addressIn(text), address));
  }
});

describe('the items that selected code is about', () => {
  const files = { 'src/cart/a.ts': '// TODO(search): one\nconst a = 1;\n// TODO: two\n' };
  const snapshot = snapshotOf(SMALL_VISION, files);

  it('are those that its markers name', () => {
    assert.deepEqual(linkedAt(snapshot, 'src/cart/a.ts', { first: 0, last: 1 }), ['search']);
  });

  it('are those that the file serves where no marker names any', () => {
    assert.deepEqual(linkedAt(snapshot, 'src/cart/a.ts', { first: 1, last: 2 }), ['fast-cart']);
  });

  it('are none where the file serves nothing', () => {
    assert.deepEqual(linkedAt(snapshot, 'src/nowhere.ts', { first: 0, last: 0 }), []);
  });
});
