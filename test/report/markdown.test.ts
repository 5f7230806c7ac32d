import assert from 'node:assert/strict';
import fc from 'fast-check';
import { codeSpan, markdownText } from '../../src/report/markdown-text.ts';
import { makeReport } from '../../src/report/report.ts';
import { snapshotOf } from '../support/snapshot.ts';
import { SMALL_VISION } from '../support/visions.ts';
import { HOSTILE, lumipay } from './support.ts';

const markdownOf = (snapshot: Parameters<typeof makeReport>[0]) => makeReport(snapshot, 'markdown');

/** The cells of each row: bars that are not escaped part them. */
const cellsOf = (row: string) => row.split(/(?<!\\)\|/).slice(1, -1);

/** Tables, as their rows. */
function tablesIn(markdown: string): string[][] {
  return markdown.split('\n\n').filter((part) => part.startsWith('|')).map((part) => part.trimEnd().split('\n'));
}

describe('the report as Markdown', () => {
  const markdown = markdownOf(lumipay());

  it('has the title, the date, the coverage, and a heading for each section', () => {
    assert.match(markdown, /^# Lumipay technology vision 2026-27\n\nAs of 2026-11-22 · `@ines\.cto`/);
    assert.match(markdown, /\| 88 % · 56 of 64 files have a reason \|/);
    assert.deepEqual(Array.from(markdown.matchAll(/^## (.*)$/gm), ([, title]) => title), [
      'Story', 'Landscape', 'Objectives', 'KPIs', 'Roadmap', 'Scenarios', 'Feedback and reviews', 'Code', 'Findings',
    ]);
  });

  it('has as many cells in each row of a table as its head has', () => {
    const tables = tablesIn(markdown);
    assert.ok(tables.length > 20);
    for (const [head = '', ...rows] of tables) for (const row of rows) assert.equal(cellsOf(row).length, cellsOf(head).length, row);
  });

  it('holds no HTML', () => assert.doesNotMatch(markdown.replaceAll(/`[^`]*`/g, ''), /(?<!\\)<[a-z/]/i));

  it('keeps its tables whole and calls nobody, whatever people wrote', () => {
    const text = SMALL_VISION.replace('title: Grow the shop', `title: ${JSON.stringify(HOSTILE)}`).replace('title: Orders a day', `title: ${JSON.stringify(HOSTILE)}`);
    const hostile = markdownOf(snapshotOf(text));
    for (const [head = '', ...rows] of tablesIn(hostile)) for (const row of rows) assert.equal(cellsOf(row).length, cellsOf(head).length, row);
    assert.doesNotMatch(hostile.replaceAll(/`[^`]*`/g, ''), /(?<!\\)<|[^\\]\]\(|@rui|#1/);
  });
});

describe('text as Markdown', () => {
  const cases: readonly [text: string, markdown: string][] = [
    ['plain words, 61.9 % of them', 'plain words, 61.9 % of them'],
    ['a | b', String.raw`a \| b`],
    ['*stars* and _lines_', String.raw`\*stars\* and \_lines\_`],
    ['1. no list', String.raw`1\. no list`],
    ['- no list', String.raw`\- no list`],
    ['-9 %', '-9 %'],
    ['# no heading', String.raw`\# no heading`],
    ['two\nlines', 'two lines'],
    ['ask @rui about #12', 'ask `@rui` about `#12`'],
    ['a@b.example', 'a@b.example'],
    ['<b>', String.raw`\<b\>`],
  ];
  for (const [text, markdown] of cases) it(`writes "${text.replace('\n', '⏎')}" as ${markdown}`, () => assert.equal(markdownText(text), markdown));

  it('never breaks out of a cell', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('|', '\\', '`', 'a', '\n', '<', '@', ' ') }), (text) => {
        assert.equal(cellsOf(`| ${markdownText(text)} |`).length, 1);
        assert.doesNotMatch(markdownText(text), /\n/);
      }),
    );
  });

  it('fences code with more backticks than it has', () => assert.equal(codeSpan('a``b`'), '``` a``b` ```'));
});
