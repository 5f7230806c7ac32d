import assert from 'node:assert/strict';
import { removeValue } from '../../../../src/core/model/edit/remove-value.ts';
import type { Path } from '../../../../src/core/model/edit/yaml-tree.ts';
import { edited, refusal } from './results.ts';

const HEAD = 'apiVersion: vision/v1\n';

interface Case {
  readonly name: string;
  readonly before: string;
  readonly path: Path;
  readonly after: string;
}

const CASES: readonly Case[] = [
  {
    name: 'a key with its line and the comment on it',
    before: 'kpis:\n  - id: a\n    # how\n    unit: ms # c\n    owner: x\n',
    path: ['kpis', 0, 'unit'],
    after: 'kpis:\n  - id: a\n    # how\n    owner: x\n',
  },
  { name: 'the first key of a list entry', before: 'kpis:\n  - x-y: 1\n    id: a\n', path: ['kpis', 0, 'x-y'], after: 'kpis:\n  - id: a\n' },
  {
    name: 'a whole item',
    before: 'kpis:\n  - id: a\n    plan:\n      - { date: 2026-11-22, value: 1 }\n  - id: b\n',
    path: ['kpis', { id: 'a' }],
    after: 'kpis:\n  - id: b\n',
  },
  { name: 'the last line of a text', before: 'title: T\nowner: x', path: ['owner'], after: 'title: T\n' },
  { name: 'the first entry of a list on one line', before: 'code: { include: [a, b, c] }\n', path: ['code', 'include', 0], after: 'code: { include: [b, c] }\n' },
  { name: 'the last entry of a list on one line', before: 'code: { include: [a, b, c] }\n', path: ['code', 'include', 2], after: 'code: { include: [a, b] }\n' },
  {
    name: 'an entry with its line from a flow list of several lines',
    before: 'code: { include: [\n  a, # one\n  b, # two\n  c\n] }\n',
    path: ['code', 'include', 1],
    after: 'code: { include: [\n  a, # one\n  c\n] }\n',
  },
  { name: 'the only entry, leaving an empty list', before: 'kpis:\n  - id: a # c\ntitle: T\n', path: ['kpis', 0], after: 'kpis: [] # c\ntitle: T\n' },
  { name: 'the only key, leaving an empty object', before: 'cadence:\n  review: 1M\ntitle: T\n', path: ['cadence', 'review'], after: 'cadence: {}\ntitle: T\n' },
  { name: 'an alias alone', before: 'owner: &me x\ncode: { exclude: [a, *me] }\n', path: ['code', 'exclude', 1], after: 'owner: &me x\ncode: { exclude: [a] }\n' },
];

describe('removing a value', () => {
  for (const { name, before, path, after } of CASES) {
    it(`takes out ${name}`, () => {
      const text = HEAD + before;
      assert.equal(edited(text, removeValue(text, path)), HEAD + after);
    });
  }

  it('refuses to take out what an alias repeats', () => {
    const text = `${HEAD}kpis:\n  - id: a\n    owner: &me "@rui"\n  - id: b\n    owner: *me\n`;
    assert.match(refusal(text, removeValue(text, ['kpis', 0])), /&me/);
  });

  it('refuses what is not there', () => {
    assert.match(refusal(HEAD, removeValue(HEAD, ['title'])), /no "title"/);
  });
});
