import assert from 'node:assert/strict';
import { addEntry } from '../../../../src/core/model/edit/add-entry.ts';
import type { PlainValue } from '../../../../src/core/model/edit/plain-value.ts';
import type { Path } from '../../../../src/core/model/edit/yaml-tree.ts';
import { edited, refusal } from './results.ts';

const HEAD = 'apiVersion: vision/v1\n';

interface Case {
  readonly name: string;
  readonly before: string;
  readonly path: Path;
  readonly value: PlainValue;
  readonly after: string;
}

const CASES: readonly Case[] = [
  {
    name: 'a glob to a list on one line',
    before: 'initiatives:\n  - id: a\n    code: [services/pay] # all of it\n',
    path: ['initiatives', { id: 'a' }, 'code'],
    value: '!**/*.snap',
    after: 'initiatives:\n  - id: a\n    code: [services/pay, "!**/*.snap"] # all of it\n',
  },
  {
    name: 'a glob to a block list',
    before: 'initiatives:\n- id: a\n  code:\n  - services/pay\n  status: active\n',
    path: ['initiatives', { id: 'a' }, 'code'],
    value: 'apps/**',
    after: 'initiatives:\n- id: a\n  code:\n  - services/pay\n  - apps/**\n  status: active\n',
  },
  {
    name: 'a glob with its key',
    before: 'initiatives:\n  - id: a\n    status: active\n    started: 2026-10-05\n',
    path: ['initiatives', { id: 'a' }, 'code'],
    value: 'apps/**',
    after: 'initiatives:\n  - id: a\n    status: active\n    code: [apps/**]\n    started: 2026-10-05\n',
  },
  {
    name: 'an insight as one line, with its section',
    before: 'title: T\n\nobjectives:\n  - id: o\n',
    path: ['insights'],
    value: { date: '2026-11-20', title: 'A rival, faster', links: ['o'] },
    after: 'title: T\n\nobjectives:\n  - id: o\n\ninsights:\n  - { date: 2026-11-20, title: "A rival, faster", links: [o] }\n',
  },
  {
    name: 'an initiative as a block, apart from its neighbours as they are from each other',
    before: 'initiatives:\n  - id: a\n    title: A\n\n  - id: b\n    title: B\n',
    path: ['initiatives'],
    value: { id: 'c', title: 'C', resources: { teams: [{ team: 'pay', fte: 2 }] } },
    after: 'initiatives:\n  - id: a\n    title: A\n\n  - id: b\n    title: B\n\n  - id: c\n    title: C\n    resources: { teams: [{ team: pay, fte: 2 }] }\n',
  },
  {
    name: 'a review with its decisions',
    before: 'reviews:\n  - date: 2026-10-03\n',
    path: ['reviews'],
    value: { date: '2026-11-03', attendees: ['@rui'], marketChanges: ['Fees fell, again'], decisions: [{ about: 'a', decision: 'stop', because: 'no use' }] },
    after:
      'reviews:\n  - date: 2026-10-03\n  - date: 2026-11-03\n    attendees: ["@rui"]\n    marketChanges:\n      - Fees fell, again\n    decisions:\n      - { about: a, decision: stop, because: no use }\n',
  },
];

describe('adding an entry to a list', () => {
  for (const { name, before, path, value, after } of CASES) {
    it(`adds ${name}`, () => {
      const text = HEAD + before;
      assert.equal(edited(text, addEntry(text, path, value)), HEAD + after);
    });
  }

  it('leaves a comment in an empty list', () => {
    const text = `${HEAD}objectives: [ # none\n]\n`;
    assert.equal(edited(text, addEntry(text, ['objectives'], 'o')), `${HEAD}objectives: [o # none\n]\n`);
  });

  it('refuses a list that an alias repeats, and an alias', () => {
    const text = `${HEAD}objectives:\n  - { id: a, kpis: &k [x] }\n  - { id: b, kpis: *k }\n`;
    assert.match(refusal(text, addEntry(text, ['objectives', 0, 'kpis'], 'y')), /&k/);
    assert.match(refusal(text, addEntry(text, ['objectives', 1, 'kpis'], 'y')), /alias/);
  });
});
