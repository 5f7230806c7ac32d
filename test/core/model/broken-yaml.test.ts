import assert from 'node:assert/strict';
import { parseVision } from '../../../src/core/model/parse.ts';
import { english } from '../../support/english.ts';
import { problemsOf, visionWith } from './problems.ts';

const COLON = 'A colon is missing here: a key and its value are written as "key: value".';
const TWICE = 'This key is written twice: keep one of them.';
const MORE = 'Only the first YAML document is read: take the others out, from here on.';

interface Case {
  readonly name: string;
  readonly text: string;
  readonly problems: readonly string[];
  /** Ids that are found all the same. */
  readonly ids?: readonly string[];
}

const KPIS = 'kpis:\n  - id: a\n    title: A\n    definition: d\n    unit: u\n    direction: increase\n    owner: x\n  - id: b\n    title: B\n    definition: d\n    unit: u\n    direction: increase\n    owner: x\n';

const CASES: readonly Case[] = [
  {
    name: 'a key that is half written',
    text: visionWith(KPIS.replace('title: A', 'titl')),
    problems: [`yaml-syntax "titl": ${COLON}`],
    ids: ['grow', 'a', 'b'],
  },
  { name: 'a key of the document that is half written', text: visionWith(`narra # soon\n${KPIS}`), problems: [`yaml-syntax "narra": ${COLON}`], ids: ['grow', 'a', 'b'] },
  {
    name: 'a half-written key above what belongs to it',
    text: visionWith(`narrative\n  problem: x\n${KPIS}`),
    problems: [`yaml-syntax "narrative": ${COLON}`],
    ids: ['grow', 'a', 'b'],
  },
  {
    name: 'a list bracket that is not closed: only its own line suffers',
    text: visionWith(`feedback: [\n${KPIS}`),
    problems: ['yaml-syntax "[": A bracket is opened and never closed: add the closing ].'],
    ids: ['grow', 'a', 'b'],
  },
  {
    name: 'a brace that is not closed: only its own entry suffers',
    text: visionWith(`${KPIS}initiatives:\n  - { id: one, title: One\n  - { id: two, title: T, objective: grow, owner: x, quarter: 2026-Q4, status: active }\n`),
    problems: ['yaml-syntax "e": A bracket is opened and never closed: add the closing }.'],
    ids: ['grow', 'a', 'b', 'one', 'two'],
  },
  {
    name: 'a quote that is not closed: only its own entry suffers',
    text: visionWith(KPIS.replace('definition: d', 'definition: "d')),
    problems: ['yaml-syntax "x": A quote is opened and never closed: add the closing ".'],
    ids: ['grow', 'a', 'b'],
  },
  { name: 'a single quote that is not closed', text: visionWith(`narrative:\n  problem: 'it is\n${KPIS}`), problems: [`yaml-syntax "s": A quote is opened and never closed: add the closing '.`], ids: ['grow', 'a', 'b'] },
  { name: 'a tab that indents', text: visionWith(`narrative:\n\tproblem: x\n${KPIS}`), problems: ['yaml-syntax "\\t": A tab indents this line: YAML wants spaces.'], ids: ['grow', 'a', 'b'] },
  { name: 'a colon inside of a text', text: visionWith(`narrative:\n  problem: we say: no\n`), problems: ['yaml-syntax "we say: no": A text with a colon and a blank in it must stand in quotes.'] },
  { name: 'a key that is written twice: the first counts', text: visionWith('title: Again\n'), problems: [`yaml-syntax "title": ${TWICE}`] },
  { name: 'a section that is written twice: the first counts', text: visionWith(`${KPIS}kpis:\n  - id: c\n`), problems: [`yaml-syntax "kpis": ${TWICE}`], ids: ['grow', 'a', 'b'] },
  { name: 'a key that is written twice in an item', text: visionWith(KPIS.replace('unit: u', 'unit: u\n    unit: v')), problems: [`yaml-syntax "unit": ${TWICE}`], ids: ['grow', 'a', 'b'] },
  { name: 'a second document', text: `${visionWith('')}---\n# more\nkind: Service\n`, problems: [`yaml-syntax "kind: Service": ${MORE}`], ids: ['grow'] },
  { name: 'a second document with nothing in it', text: `${visionWith('')}---\n`, problems: [`yaml-syntax "---": ${MORE}`], ids: ['grow'] },
  { name: 'a second document behind the end of the first', text: `${visionWith('')}...\n# bye\ntitle: Other\n`, problems: [`yaml-syntax "title: Other": ${MORE}`] },
  { name: 'no second document: an end mark and a comment', text: `${visionWith('')}...\n# bye\n`, problems: [] },
  { name: 'a word behind the last line', text: `${visionWith('')}]\n`, problems: ['yaml-syntax "]": This is not YAML: Unexpected flow-seq-end token in YAML stream: "]".'], ids: ['grow'] },
  { name: 'a list where the keys stand', text: `${visionWith('')}[a, b]\n`, problems: [`yaml-syntax "[": ${COLON}`], ids: ['grow'] },
  { name: 'an alias without its anchor', text: visionWith('description: *gone\n'), problems: ['yaml-syntax "*gone": No anchor &gone stands before this alias.'] },
  { name: 'an alias inside of what it repeats', text: visionWith('narrative: &n\n  problem: x\n  vision: *n\n'), problems: ['schema "*n": The alias *n stands inside the value that it repeats.'] },
];

describe('broken YAML', () => {
  for (const { name, text, problems, ids } of CASES) {
    it(`is ${name}`, () => {
      assert.deepEqual(problemsOf(text), problems);
      if (ids) assert.deepEqual(new Set(parseVision(text).items.ids()), new Set(ids));
    });

    it(`is ${name}, with CRLF`, () => {
      assert.deepEqual(
        problemsOf(text.replaceAll('\n', '\r\n')).map((problem) => problem.replaceAll('\\r\\n', '\\n')),
        problems,
      );
    });
  }

  it('hides what is missing: it may stand in what is broken', () => {
    assert.deepEqual(problemsOf('apiVersion: vision/v1\ntitle\nowner: x\n'), [`yaml-syntax "title": ${COLON}`]);
    assert.equal(parseVision('apiVersion: vision/v1\ntitle\n').whole, false);
    assert.equal(parseVision(`${visionWith('')}title: b\n`).whole, true);
  });

  it('hides no flaw above it', () => {
    const text = visionWith(KPIS.replace('id: a', 'id: A A').replace('unit: u', 'uni'));
    assert.deepEqual(problemsOf(text).map((problem) => problem.split(':')[0]), ['schema "A A"', 'yaml-syntax "uni"']);
  });

  it('is a few findings, not one for each line of a document in braces', () => {
    const text = `{ apiVersion: vision/v1,\n${'  a b: [ c } d: "e",\n'.repeat(50)}`;
    const count = problemsOf(text).length;
    assert.ok(count >= 1 && count <= 4, String(count));
  });
});

describe('a hostile document', () => {
  /** Texts that would keep a naive reader busy for minutes: each gives few findings, soon. */
  const hostile: readonly (readonly [name: string, text: string])[] = [
    ['a million open brackets', visionWith(`x-a: ${'['.repeat(1_000_000)}`)],
    ['a million open braces', visionWith(`x-a: ${'{'.repeat(1_000_000)}`)],
    ['a million dashes on one line', visionWith(`x-a:\n  ${'- '.repeat(1_000_000)}`)],
    ['a million question marks', visionWith('? '.repeat(1_000_000))],
    ['a thousand levels of keys', visionWith(`x-a:\n${Array.from({ length: 1000 }, (_, level) => `${' '.repeat(level + 1)}a:\n`).join('')}`)],
    ['an unclosed quote before five megabytes', visionWith(`x-a: "${'abc def\n  '.repeat(500_000)}`)],
    ['a million closing brackets', visionWith(']'.repeat(1_000_000))],
    ['a million commas', visionWith(`x-a: [${','.repeat(1_000_000)}]`)],
    ['a million wrong escapes', visionWith(`x-a: "${'\\q'.repeat(1_000_000)}"`)],
    ['a million NUL characters', visionWith('\0'.repeat(1_000_000))],
    ['a million tabs at the start of lines', visionWith('\ta: b\n'.repeat(1_000_000))],
    ['half a million documents', visionWith('---\na: 1\n'.repeat(500_000))],
    ['a million lines `- a`', visionWith(`kpis:\n${'- a\n'.repeat(1_000_000)}`)],
    ['two hundred thousand keys', visionWith(Array.from({ length: 200_000 }, (_, index) => `key${index}: 1\n`).join(''))],
    ['the same key, three hundred thousand times', visionWith('title: a\n'.repeat(300_000))],
    ['a hundred thousand keys on one line', visionWith(`x-a: {${Array.from({ length: 100_000 }, (_, index) => `k${index}: 1`).join(', ')}}\n`)],
    ['half a million aliases', visionWith(`x-a: &a { id: b }\nkpis:\n${'- *a\n'.repeat(500_000)}`)],
    ['an alias bomb', visionWith(`x-0: &a0 [x, x, x, x, x, x, x, x, x]\n${Array.from({ length: 20 }, (_, level) => `x-${level + 1}: &a${level + 1} [${Array.from({ length: 9 }, () => `*a${level}`).join(', ')}]\n`).join('')}`)],
    ['a condition of a million words', visionWith('').replace('owner: "@rui"', `owner: "@rui", hypothesis: { believe: b, resultsIn: r, confidentWhen: ["${'a '.repeat(1_000_000)}"] }`)],
    ['five megabytes of blank lines', visionWith('\n'.repeat(5_000_000))],
    ['five megabytes of comments', visionWith('# c\n'.repeat(1_250_000))],
  ];
  for (const [name, text] of hostile) {
    it(`is read as far as it goes: ${name}`, () => {
      const { problems, document } = parseVision(text);
      assert.equal(document.title, 'T');
      assert.ok(problems.length <= 1001);
      for (const { message } of problems) assert.ok(english(message).length < 400);
    });
  }

  it('has a finding where an alias makes too much of little', () => {
    const bomb = hostile.find(([name]) => name === 'an alias bomb')?.[1] ?? '';
    assert.match(problemsOf(bomb)[0] ?? '', /schema "\*a\d": The alias \*a\d expands to too many values to be read\./);
  });

  it('has a thousand findings listed, and the others counted', () => {
    const problems = problemsOf(visionWith('word\n'.repeat(5000)));
    assert.equal(problems.length, 1001);
    assert.match(problems.at(-1) ?? '', /Another 4000 problems from here on are not listed: mend the others first\./);
  });
});
