import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { foldYaml } from '../../../src/core/features/folding.ts';
import { visionOutline, type OutlineNode } from '../../../src/core/features/outline.ts';
import { itemSymbols } from '../../../src/core/features/workspace-symbols.ts';
import type { Position } from '../../../src/core/text/span.ts';
import { snapshotOf } from '../../support/snapshot.ts';
import { SMALL_VISION } from '../../support/visions.ts';

const SAMPLE = readFileSync(join(import.meta.dirname, '../../../examples/lumipay/vision.yaml'), 'utf8');

function rows(nodes: readonly OutlineNode[], indent = ''): string[] {
  return nodes.flatMap(({ name, detail, kind, range, children }) => [
    `${indent}${kind} ${name}${detail && ` (${detail})`} ${range.start.line + 1}-${range.end.line + 1}`,
    ...rows(children, `${indent}  `),
  ]);
}

function isBefore(a: Position, b: Position): boolean {
  return a.line < b.line || (a.line === b.line && a.column <= b.column);
}

describe('the outline of the vision', () => {
  it('has the sections with their items, by title and id', () => {
    assert.deepEqual(rows(visionOutline(snapshotOf(SMALL_VISION))), [
      'section code 4-7',
      'section objectives 8-19',
      '  objective Grow the shop (grow) 9-14',
      '  objective Leave the old shop (leave) 15-19',
      'section kpis 20-32',
      '  kpi Orders a day (orders) 21-32',
      'section initiatives 33-62',
      '  initiative A fast cart (fast-cart) 34-41',
      '  initiative Better search (search) 42-48',
      '  initiative New login (login) 49-55',
      '  initiative Orders by fax (fax) 56-62',
    ]);
  });

  it('has decisions below their scenario, and reviews and insights by date', () => {
    const vision = `apiVersion: vision/v1
scenarios: [{ id: s, title: S, decisions: [{ id: d, title: D }] }]
reviews: [{ date: 2026-11-03 }]
insights: [{ date: 2026-11-20, title: I }, { date: 2026-11-21 }]
`;
    assert.deepEqual(rows(visionOutline(snapshotOf(vision))), [
      'section scenarios 2-2',
      '  scenario S (s) 2-2',
      '    decision D (d) 2-2',
      'section reviews 3-3',
      '  entry 2026-11-03 3-3',
      'section insights 4-4',
      '  entry I (2026-11-20) 4-4',
    ]);
  });

  it('selects within each range, and has children within their parents', () => {
    const check = ({ range, selection, children }: OutlineNode) => {
      for (const inner of [selection, ...children.map((child) => child.range)]) {
        assert.ok(isBefore(range.start, inner.start) && isBefore(inner.end, range.end));
      }
      children.forEach(check);
    };
    visionOutline(snapshotOf(SAMPLE)).forEach(check);
  });
});

describe('folds', () => {
  it('hold keys and entries with what is deeper, and runs of comments', () => {
    const text = ['# one', '# two', 'a: 1', 'kpis:', '- id: x', '  list:', '    - 1', '', '  # about b', '  b: |', '    text', '', '', '# next', 'c: 3'].join('\n');
    assert.deepEqual(foldYaml(text).map(({ start, end, kind }) => `${kind} ${start}-${end}`), [
      'comment 0-1',
      'block 3-10',
      'block 4-10',
      'block 5-6',
      'block 9-10',
    ]);
  });

  it('are none in a text without depth', () => assert.deepEqual(foldYaml('a: 1\r\nb: 2\r\n'), []));
});

describe('the symbols of the workspace', () => {
  it('are all items, found by title and by id', () => {
    const names = itemSymbols(snapshotOf(SMALL_VISION)).map(({ container, name, place }) => `${container} ${name} ${place.range.start.line + 1}`);
    assert.deepEqual(names.slice(0, 4), ['objective Grow the shop (grow) 9', 'objective Leave the old shop (leave) 15', 'KPI Orders a day (orders) 21', 'initiative A fast cart (fast-cart) 34']);
  });
});
