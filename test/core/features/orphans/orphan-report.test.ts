import assert from 'node:assert/strict';
import { inlineMarkdown } from '../../../../src/core/features/orphans/inline-markdown.ts';
import { NO_FACTS } from '../../../../src/core/features/orphans/orphan-options.ts';
import { orphanReport } from '../../../../src/core/features/orphans/orphan-report.ts';
import { snapshotOf } from '../../../support/snapshot.ts';

const VISION = `apiVersion: vision/v1
title: Shop *2027*
owner: "@a"
objectives: [{ id: grow, title: Grow, owner: "@a", horizon: { start: 2026-10-01, end: 2027-12-31 } }]
initiatives: [{ id: cart, title: A fast cart, objective: grow, owner: "@a", quarter: 2026-Q4, status: active, code: [src/cart] }]
`;

describe('the report of orphaned work', () => {
  it('lists what the view shows as Markdown, with whole paths', () => {
    const files = { 'src/cart/add.ts': '// TODO: use _cache_\n', 'old/a.ts': '', 'old/b.ts': '', 'main.ts': '' };
    const report = orphanReport(snapshotOf(VISION, files), NO_FACTS).replaceAll('\\', '');
    assert.equal(report, `# Orphaned work: Shop *2027*

25 % of the code has a reason (1 of 4 files) on 2026-11-22.

## Orphaned folders

1 folder · 2 files

- old: 2 files

## Other orphaned files

1 file

- main.ts: main.ts

## Orphaned TODOs

1 marker

- src/cart: 1 marker
  - TODO: use _cache_: src/cart/add.ts:1
`);
  });

  for (const [text, markdown] of [
    ['Shop *2027*', String.raw`Shop \*2027\*`],
    ['src/a-b/c.ts:1', 'src/a-b/c.ts:1'],
    ['<img src=x> [a](b) @team', String.raw`\<img src=x\> \[a\](b) \@team`],
    ['# no heading', String.raw`\# no heading`],
    ['- no list', String.raw`\- no list`],
    ['1. no list', String.raw`1\. no list`],
    ['two\nlines', 'two lines'],
  ] as const) {
    it(`keeps ${JSON.stringify(text)} from being Markdown`, () => assert.equal(inlineMarkdown(text), markdown));
  }

  it('says so where nothing is orphaned', () => {
    assert.match(orphanReport(snapshotOf(VISION, { 'src/cart/add.ts': '' }), NO_FACTS), /\n\nNothing is orphaned\.\n$/);
  });
});
