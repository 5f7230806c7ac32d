import assert from 'node:assert/strict';
import type { PlainValue } from '../../../../src/core/model/edit/plain-value.ts';
import { setValue } from '../../../../src/core/model/edit/set-value.ts';
import type { Path } from '../../../../src/core/model/edit/yaml-tree.ts';
import { parseVision } from '../../../../src/core/model/parse.ts';
import { edited, refusal } from './results.ts';

const HEAD = 'apiVersion: vision/v1\n';
const FAST = { id: 'fast' };

interface Case {
  readonly name: string;
  readonly before: string;
  readonly path: Path;
  readonly value: PlainValue;
  readonly after: string;
}

const CASES: readonly Case[] = [
  {
    name: 'a plain value, before its comment',
    before: 'initiatives:\n  - id: fast\n    status:   active   # since May\n    owner: x\n',
    path: ['initiatives', FAST, 'status'],
    value: 'done',
    after: 'initiatives:\n  - id: fast\n    status:   done   # since May\n    owner: x\n',
  },
  {
    name: 'a text in the quotes that it has',
    before: 'title: "Old"\nowner: \'@rui\'\n',
    path: ['owner'],
    value: "it's",
    after: 'title: "Old"\nowner: \'it\'\'s\'\n',
  },
  { name: 'a value that is not written yet', before: 'title:   # soon\n', path: ['title'], value: 'T', after: 'title: T   # soon\n' },
  {
    name: 'a value of one line where a block was',
    before: 'narrative:\n  problem: | # why\n    one\n    two\n\n  vision: v\n',
    path: ['narrative', 'problem'],
    value: 'short',
    after: 'narrative:\n  problem: short\n\n  vision: v\n',
  },
  {
    name: 'a block where a value of one line was',
    before: 'narrative:\n    problem: short # c\n    vision: v\n',
    path: ['narrative', 'problem'],
    value: 'one\ntwo\n',
    after: 'narrative:\n    problem: | # c\n      one\n      two\n    vision: v\n',
  },
  {
    name: 'a value inside an object on one line',
    before: 'objectives:\n  - { id: o, horizon: {start: 2026-10-01, end: 2027-12-31} } # c\n',
    path: ['objectives', 0, 'horizon', 'end'],
    value: '2028-01-31',
    after: 'objectives:\n  - { id: o, horizon: {start: 2026-10-01, end: 2028-01-31} } # c\n',
  },
  {
    name: 'an entry of a list',
    before: 'code:\n  include: [a, "b", c]\n',
    path: ['code', 'include', 1],
    value: 'x, y',
    after: 'code:\n  include: [a, "x, y", c]\n',
  },
  {
    name: 'a missing key where the schema has it, as deep as it is missing',
    before: 'title: T\n\nobjectives: []\n',
    path: ['settings', 'rules', 'trend-unused'],
    value: 'off',
    after: 'title: T\nsettings:\n  rules:\n    trend-unused: off\n\nobjectives: []\n',
  },
  {
    name: 'a missing key between the keys of a list entry',
    before: 'kpis:\n- id: fast\n  title: T # c\n\n  # what we reach for\n  target: 4\n',
    path: ['kpis', FAST, 'baseline'],
    value: 8,
    after: 'kpis:\n- id: fast\n  title: T # c\n  baseline: 8\n\n  # what we reach for\n  target: 4\n',
  },
  {
    name: 'a missing first key',
    before: '# ours\ntitle: T\nobjectives: []\n',
    path: ['description'],
    value: 'd',
    after: '# ours\ntitle: T\ndescription: d\nobjectives: []\n',
  },
  {
    name: 'a missing key of an object on one line',
    before: 'cadence: {}\n',
    path: ['cadence', 'review'],
    value: '1M',
    after: 'cadence: { review: 1M }\n',
  },
  {
    name: 'an alias, with a value of its own',
    before: 'owner: &me "@rui"\nobjectives:\n  - { id: o, owner: *me }\n',
    path: ['objectives', 0, 'owner'],
    value: '@ana',
    after: 'owner: &me "@rui"\nobjectives:\n  - { id: o, owner: "@ana" }\n',
  },
  {
    name: 'a whole objective, in the style of the house',
    before: 'objectives: []\n',
    path: ['objectives'],
    value: [{ title: 'Grow', id: 'grow', owner: '@rui', horizon: { end: '2027-12-31', start: '2026-10-01' }, kpis: ['a', { kpi: 'b', weight: 2 }] }],
    after:
      'objectives:\n  - id: grow\n    title: Grow\n    owner: "@rui"\n    horizon: { start: 2026-10-01, end: 2027-12-31 }\n    kpis: [a, { kpi: b, weight: 2 }]\n',
  },
];

describe('setting a value', () => {
  for (const { name, before, path, value, after } of CASES) {
    it(`writes ${name}`, () => {
      const text = HEAD + before;
      assert.equal(edited(text, setValue(text, path, value)), HEAD + after);
    });
  }

  it('adds the version as the first key, below the comments on top', () => {
    const text = '# yaml-language-server: $schema=x.json\ntitle: T\nobjectives: []\n';
    assert.equal(edited(text, setValue(text, ['apiVersion'], 'vision/v1')), text.replace('title', 'apiVersion: vision/v1\ntitle'));
  });

  it('finds an object by its span, as the model locates it', () => {
    const text = `${HEAD}insights:\n  - { date: 2026-11-20, title: a }\n  - { date: 2026-11-20, title: b } # two\n`;
    const { document, locations } = parseVision(text);
    const insight = document.insights?.[1];
    assert.ok(insight);
    const after = edited(text, setValue(text, [locations.of(insight), 'links'], ['x']));
    assert.equal(after, text.replace('title: b }', 'title: b, links: [x] }'));
  });

  it('finds a block by its span', () => {
    const text = `${HEAD}initiatives:\n  - id: a\n    status: active\n  # b follows\n  - id: b\n    status: active\n`;
    const { document, locations } = parseVision(text);
    const initiative = document.initiatives?.[0];
    assert.ok(initiative);
    assert.equal(edited(text, setValue(text, [locations.of(initiative), 'status'], 'done')), text.replace('active', 'done'));
  });

  it('refuses to change a value that an alias repeats', () => {
    const text = `${HEAD}owner: &me "@rui"\nobjectives: [{ id: o, owner: *me }]\n`;
    assert.match(refusal(text, setValue(text, ['owner'], '@ana')), /&me/);
  });

  it('refuses a place below a plain value', () => {
    const text = `${HEAD}title: T\n`;
    assert.match(refusal(text, setValue(text, ['title', 'more'], 1)), /plain value/);
  });

  it('refuses an item that does not exist', () => {
    const text = `${HEAD}kpis: []\n`;
    assert.match(refusal(text, setValue(text, ['kpis', { id: 'gone' }, 'unit'], 'ms')), /no "gone"/);
  });

  it('refuses a document without keys', () => {
    assert.match(refusal('', setValue('', ['title'], 'T')), /first key/);
  });
});
