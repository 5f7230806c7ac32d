import assert from 'node:assert/strict';
import { applyEdits } from '../../../../src/core/text/edits.ts';
import { addCheckIn, type NewCheckIn } from '../../../../src/core/model/edit/add-check-in.ts';
import { parseVision } from '../../../../src/core/model/parse.ts';
import { english } from '../../../support/english.ts';

const HEAD = 'apiVersion: vision/v1\n';
const NEW: NewCheckIn = { date: '2026-11-22', value: 590 };

function after(text: string, checkIn = NEW, kpi = 'a'): string {
  const result = addCheckIn(text, kpi, checkIn);
  assert.ok('edits' in result, 'reason' in result ? english(result.reason) : '');
  return applyEdits(text, result.edits);
}

function reason(text: string, kpi = 'a'): string {
  const result = addCheckIn(text, kpi, NEW);
  assert.ok('reason' in result, 'edits' in result ? applyEdits(text, result.edits) : '');
  return english(result.reason);
}

interface Case {
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

const PLACES: readonly Case[] = [
  {
    name: 'below the last check-in',
    before: 'kpis:\n  - id: a\n    checkIns:\n      - { date: 2026-11-01, value: 610 }\n  - id: b\n',
    after: 'kpis:\n  - id: a\n    checkIns:\n      - { date: 2026-11-01, value: 610 }\n      - { date: 2026-11-22, value: 590 }\n  - id: b\n',
  },
  {
    name: 'below a comment on the line of the last check-in and above one on its own',
    before: 'kpis:\n  - id: a\n    checkIns:\n      - { date: 2026-11-01, value: 610 } # late\n      # more to come\n\ntitle: T\n',
    after: 'kpis:\n  - id: a\n    checkIns:\n      - { date: 2026-11-01, value: 610 } # late\n      - { date: 2026-11-22, value: 590 }\n      # more to come\n\ntitle: T\n',
  },
  {
    name: 'on one line where the other check-ins are blocks',
    before: 'kpis:\n  - id: a\n    checkIns:\n      - date: 2026-11-01\n        value: 610\n        note: |\n          two\n          lines\n\n    owner: x\n',
    after: 'kpis:\n  - id: a\n    checkIns:\n      - date: 2026-11-01\n        value: 610\n        note: |\n          two\n          lines\n      - { date: 2026-11-22, value: 590 }\n\n    owner: x\n',
  },
  {
    name: 'below the blank lines that the last note keeps',
    before: 'kpis:\n  - id: a\n    checkIns:\n      - date: 2026-11-01\n        note: |+\n          kept\n\n    owner: x\n',
    after: 'kpis:\n  - id: a\n    checkIns:\n      - date: 2026-11-01\n        note: |+\n          kept\n\n      - { date: 2026-11-22, value: 590 }\n    owner: x\n',
  },
  {
    name: 'with the spacing of its neighbours',
    before: 'kpis:\n- id: a\n  checkIns:\n  -   {date: 2026-11-01, value: 610}\n',
    after: 'kpis:\n- id: a\n  checkIns:\n  -   {date: 2026-11-01, value: 610}\n  -   {date: 2026-11-22, value: 590}\n',
  },
  {
    name: 'in the place of an empty list, before its comment',
    before: 'kpis:\n  - id: a\n    checkIns: [] # none yet\n    x-more: 1\n',
    after: 'kpis:\n  - id: a\n    checkIns: # none yet\n      - { date: 2026-11-22, value: 590 }\n    x-more: 1\n',
  },
  {
    name: 'below a key without a value',
    before: 'kpis:\n  - id: a\n    checkIns:   # none yet\n',
    after: 'kpis:\n  - id: a\n    checkIns:   # none yet\n      - { date: 2026-11-22, value: 590 }\n',
  },
  {
    name: 'in the place of a written null',
    before: 'kpis:\n  - id: a\n    checkIns: ~\n',
    after: 'kpis:\n  - id: a\n    checkIns:\n      - { date: 2026-11-22, value: 590 }\n',
  },
  {
    name: 'with its key where that is missing, lists indented as elsewhere',
    before: 'kpis:\n- id: a\n  owner: "@rui"\n  x-team: pay\ninitiatives: []\n',
    after: 'kpis:\n- id: a\n  owner: "@rui"\n  checkIns:\n  - { date: 2026-11-22, value: 590 }\n  x-team: pay\ninitiatives: []\n',
  },
  {
    name: 'at the end of a text without a final line break',
    before: 'kpis:\n  - id: a',
    after: 'kpis:\n  - id: a\n    checkIns:\n      - { date: 2026-11-22, value: 590 }',
  },
  {
    name: 'inside a list on one line',
    before: 'kpis:\n  - id: a\n    checkIns: [{date: 2026-11-01, value: 610}] # one\n',
    after: 'kpis:\n  - id: a\n    checkIns: [{date: 2026-11-01, value: 610}, {date: 2026-11-22, value: 590}] # one\n',
  },
  {
    name: 'on a line of its own in a flow list of several lines',
    before: 'kpis:\n  - id: a\n    checkIns: [\n      { date: 2026-11-01, value: 610 }, # first, they say\n      { date: 2026-11-02, value: 600 } # last\n    ]\n',
    after: 'kpis:\n  - id: a\n    checkIns: [\n      { date: 2026-11-01, value: 610 }, # first, they say\n      { date: 2026-11-02, value: 600 }, # last\n      { date: 2026-11-22, value: 590 }\n    ]\n',
  },
  {
    name: 'behind a trailing comma, with one of its own',
    before: 'kpis:\n  - id: a\n    checkIns: [\n      { date: 2026-11-01, value: 610 }, # c\n    ]\n',
    after: 'kpis:\n  - id: a\n    checkIns: [\n      { date: 2026-11-01, value: 610 }, # c\n      { date: 2026-11-22, value: 590 },\n    ]\n',
  },
  {
    name: 'in a KPI on one line',
    before: 'kpis: [{ id: a, owner: x }]\n',
    after: 'kpis: [{ id: a, owner: x, checkIns: [{ date: 2026-11-22, value: 590 }] }]\n',
  },
  {
    name: 'in the list of a KPI on one line',
    before: 'kpis:\n  - { id: a, checkIns: [], owner: x }\n',
    after: 'kpis:\n  - { id: a, checkIns: [{ date: 2026-11-22, value: 590 }], owner: x }\n',
  },
  {
    name: 'beside an anchor that nobody repeats',
    before: 'kpis:\n  - &k\n    id: a\n    checkIns: &c\n      - { date: 2026-11-01, value: 610 }\n',
    after: 'kpis:\n  - &k\n    id: a\n    checkIns: &c\n      - { date: 2026-11-01, value: 610 }\n      - { date: 2026-11-22, value: 590 }\n',
  },
  {
    name: 'beside a text with tabs and a line that is half written',
    before: 'title: "a\tb"\nkpis:\n  - id: a\n    checkIns:\n      - { date: 2026-11-01, value: 610, note: "x\ty" }\nobjectives:\n  - id: o\n    titl\n    owner: x\n',
    after: 'title: "a\tb"\nkpis:\n  - id: a\n    checkIns:\n      - { date: 2026-11-01, value: 610, note: "x\ty" }\n      - { date: 2026-11-22, value: 590 }\nobjectives:\n  - id: o\n    titl\n    owner: x\n',
  },
];

describe('adding a check-in', () => {
  for (const { name, before, after: expected } of PLACES) {
    it(`writes it ${name}`, () => {
      assert.equal(after(HEAD + before), HEAD + expected);
    });

    it(`writes it ${name}, with CRLF and a byte order mark`, () => {
      const windows = (text: string) => `\uFEFF${HEAD}${text}`.replaceAll('\n', '\r\n');
      assert.equal(after(windows(before)), windows(expected));
    });
  }

  it('writes all parts in the order of the format', () => {
    const checkIn = { note: 'after the cut-over', confidence: 0.6, by: '@rui', ...NEW };
    assert.ok(after(`${HEAD}kpis:\n  - id: a\n`, checkIn).endsWith('- { date: 2026-11-22, value: 590, by: "@rui", confidence: 0.6, note: after the cut-over }\n'));
  });

  for (const note of ['a, b', 'a: b', 'it\'s # 1', '"quoted"', '- dash', '31 %', '%', '', ' ', 'two\nlines', 'tab\tand \u0000', 'true', '12', '{', 'ends:', '\\', '😀', '\uD800', '~', '@x', 'null', '#', 'a\u2028b']) {
    it(`quotes the note ${JSON.stringify(note)} where it must`, () => {
      const vision = parseVision(after(`${HEAD}kpis:\n  - id: a\n`, { ...NEW, note }));
      assert.equal(vision.document.kpis?.[0]?.checkIns?.[0]?.note, note);
    });
  }

  it('refuses a KPI that does not exist', () => {
    assert.match(reason(`${HEAD}kpis:\n  - id: b\n`), /no "a"/);
  });

  it('refuses a KPI that an alias repeats', () => {
    assert.match(reason(`${HEAD}x-a: &k { id: a }\nkpis:\n  - *k\n`), /no "a"/);
    assert.match(reason(`${HEAD}kpis:\n  - &k { id: a }\nx-a: *k\n`), /&k/);
  });

  it('refuses a list of check-ins that another KPI repeats', () => {
    const list = 'kpis:\n  - id: a\n    checkIns: &c\n      - { date: 2026-11-01, value: 1 }\n  - id: b\n    checkIns: *c\n';
    assert.match(reason(HEAD + list), /&c/);
    assert.match(reason(HEAD + list, 'b'), /alias/);
  });

  it('refuses check-ins that are no list', () => {
    assert.match(reason(`${HEAD}kpis:\n  - id: a\n    checkIns: 12\n`), /no list/);
  });

  it('refuses a vision of a newer version and a file of another program', () => {
    assert.match(reason('apiVersion: vision/v2\nkpis:\n  - id: a\n'), /newer/);
    assert.match(reason('apiVersion: app/v1\nkpis:\n  - id: a\n'), /another program/);
  });
});
