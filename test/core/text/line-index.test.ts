import assert from 'node:assert/strict';
import fc from 'fast-check';
import { LineIndex } from '../../../src/core/text/line-index.ts';

describe('lines and columns', () => {
  it('begin behind LF, CRLF and CR alike', () => {
    const lines = new LineIndex('a\nbc\r\nd\re');
    assert.equal(lines.lineCount, 4);
    assert.deepEqual([0, 1, 2, 3, 4].map((line) => lines.lineStart(line)), [0, 2, 6, 8, 9]);
    assert.deepEqual(lines.positionAt(3), { line: 1, column: 1 });
    assert.deepEqual(lines.rangeOf({ start: 2, end: 8 }), { start: { line: 1, column: 0 }, end: { line: 3, column: 0 } });
  });

  it('count in UTF-16 units', () => {
    assert.deepEqual(new LineIndex('😀x').positionAt(2), { line: 0, column: 2 });
  });

  it('of offsets outside of the text are those of its ends', () => {
    const lines = new LineIndex('ab\nc');
    assert.deepEqual([lines.positionAt(-5), lines.positionAt(99)], [{ line: 0, column: 0 }, { line: 1, column: 1 }]);
  });

  it('lead back to every offset', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '\n', '\r', '\r\n', '😀') }), (text) => {
        const lines = new LineIndex(text);
        for (let offset = 0; offset <= text.length; offset += 1) {
          const { line, column } = lines.positionAt(offset);
          assert.equal(lines.lineStart(line) + column, offset);
        }
      }),
    );
  });
});
