import assert from 'node:assert/strict';
import { scanCells, type OpenCell } from '../../../src/core/trace/notebook/scan-cells.ts';
import { scanText } from '../../../src/core/trace/scan-text.ts';

const OPTIONS = { tags: ['TODO'] };

const CELLS: readonly OpenCell[] = [
  { language: 'markdown', text: '# Title\n\nwords' },
  { language: 'python', text: 'a = 1\nb = 2  # TODO(fast-auth): do\n' },
  { language: 'python', text: '%%bash\necho # TODO: more' },
  { language: 'raw', text: '# TODO: no language' },
];

describe('the cells of an open notebook', () => {
  const scan = scanCells(CELLS, OPTIONS);

  it('say what their markers say, each in its own language', () => {
    assert.deepEqual(scan?.markers.map(({ message, place: { inCell } }) => [message, inCell?.cell, inCell?.line, inCell?.column]), [['do', 1, 1, 9], ['more', 2, 1, 7]]);
  });

  it('have places as if they stood one below the other', () => {
    const text = CELLS.map((cell) => cell.text).join('\n');
    for (const { tag, place } of scan?.markers ?? []) {
      assert.equal(text.slice(place.start, place.end), tag);
      assert.equal(text.split('\n')[place.line]?.slice(place.column, place.column + tag.length), tag);
    }
  });

  it('silence the next line of their own only', () => {
    const silenced = scanCells([{ language: 'python', text: '# vision-ignore-next-line orphan-marker' }, { language: 'python', text: '\n# TODO: x' }], OPTIONS);
    assert.deepEqual(silenced?.suppressions, [{ line: 0, rules: ['orphan-marker'] }]);
    assert.equal(silenced?.markers[0]?.place.line, 2);
  });

  it('are found in the same cells as in the file that they are saved to', () => {
    const saved = JSON.stringify({ cells: CELLS.map(({ language, text }) => ({ cell_type: language === 'markdown' || language === 'raw' ? language : 'code', source: text })) }, null, 1);
    const inCells = (found: typeof scan) => found?.markers.map(({ place, ids }) => [place.inCell, ids.map((id) => id.place.inCell)]);
    assert.deepEqual(inCells(scan), inCells(scanText('a.ipynb', saved, OPTIONS)));
  });

  it('say nothing where no comment says anything', () => assert.equal(scanCells([{ language: 'python', text: 'a = 1' }], OPTIONS), undefined));
});
