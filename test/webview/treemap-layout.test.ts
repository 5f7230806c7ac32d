import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { layOut } from '../../src/webview/trace/treemap-layout.ts';

/** Cells narrower than the gap between cells lie in the gap, by so many pixels. */
const SLIVER = 2;
const STATES = ['active', 'planned', 'done', 'stranded', 'exempt', 'orphaned'] as const;

/** A cell whose parts have so many files of each state. */
function cell(name: string, ...parts: readonly (readonly number[])[]) {
  const tallies = parts.map((counts, index) => ({
    name: `part${index}`,
    files: counts.reduce((sum, count) => sum + count, 0),
    byState: Object.fromEntries(STATES.map((state, place) => [state, counts[place] ?? 0])) as Record<(typeof STATES)[number], number>,
    serves: [],
  }));
  const files = tallies.reduce((sum, part) => sum + part.files, 0);
  const byState = Object.fromEntries(STATES.map((state) => [state, tallies.reduce((sum, part) => sum + part.byState[state], 0)])) as Record<(typeof STATES)[number], number>;
  return { kind: 'folder' as const, path: name, name, files, byState, serves: [], parts: tallies };
}

describe('the picture of a folder', () => {
  it('gives each cell an area in proportion to its files', () => {
    const [large, small] = layOut([cell('large', [300]), cell('small', [100])], 400, 100);
    assert.ok(large && small);
    assert.ok(Math.abs(large.width / small.width - 3) < 0.1);
  });

  it('divides a part by what explains its files', () => {
    const [whole] = layOut([cell('mixed', [30, 0, 0, 0, 0, 10])], 200, 220);
    const bands = whole?.parts[0]?.bands ?? [];
    assert.deepEqual(bands.map(({ state }) => state), ['active', 'orphaned']);
    assert.ok(Math.abs((bands[0]?.width ?? 0) / (bands[1]?.width ?? 1) - 3) < 0.1 || Math.abs((bands[0]?.height ?? 0) / (bands[1]?.height ?? 1) - 3) < 0.1);
  });

  it('leaves the name out where there is no room for it', () => {
    const boxes = layOut([cell('large', [9_990]), cell('tiny', [1])], 300, 300);
    assert.deepEqual(boxes.map(({ hasHead }) => hasHead), [true, false]);
  });

  it('draws a file without parts as one', () => {
    const [file] = layOut([{ ...cell('a.ts', [1]), kind: 'file', parts: [] }], 100, 100);
    assert.deepEqual(file?.parts.map(({ bands }) => bands.length), [1]);
  });

  it('is empty before it has a size', () => assert.deepEqual(layOut([cell('a', [1])], 0, 0), []));

  it('stays inside, and lets no cell lie on another', () => {
    const counts = fc.array(fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 1, maxLength: 6 }).filter((each) => each.some((count) => count > 0)), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(fc.array(counts, { minLength: 1, maxLength: 30 }), fc.integer({ min: 50, max: 900 }), fc.integer({ min: 50, max: 900 }), (cells, width, height) => {
        const boxes = layOut(cells.map((parts, index) => cell(`c${index}`, ...parts)), width, height);
        assert.equal(boxes.length, cells.length);
        for (const [index, a] of boxes.entries()) {
          assert.ok(a.x >= -SLIVER && a.y >= -SLIVER && a.x + a.width <= width + SLIVER && a.y + a.height <= height + SLIVER);
          for (const b of boxes.slice(index + 1)) assert.ok(a.x + a.width <= b.x + SLIVER || b.x + b.width <= a.x + SLIVER || a.y + a.height <= b.y + SLIVER || b.y + b.height <= a.y + SLIVER);
        }
      }),
      { numRuns: 60 },
    );
  });
});
