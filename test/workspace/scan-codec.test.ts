import assert from 'node:assert/strict';
import type { FileScan } from '../../src/core/trace/marker.ts';
import { scanText } from '../../src/core/trace/scan-text.ts';
import { decodeScan, encodeScan, type EncodedScan } from '../../src/workspace/scan-codec.ts';

const OPTIONS = { tags: ['TODO'] };

describe('a scan that crosses threads', () => {
  it('comes out as it went in', () => {
    assertKept('// TODO(pay, cart): retry\n// @vision pay\n// vision-ignore-next-line orphan-marker\n// TODO: later\n', 'a.ts');
  });

  it('keeps where in its cell a marker of a notebook stands', () => {
    const cell = { cell_type: 'code', metadata: {}, outputs: [], source: ['x = 1\n', 'y = 2 # TODO(pay): retry'] };
    const notebook = JSON.stringify({ cells: [{ ...cell, source: ['z = 0'] }, cell], metadata: { kernelspec: { language: 'python' } }, nbformat: 4, nbformat_minor: 5 });
    const { markers } = assertKept(notebook, 'a.ipynb');
    assert.deepEqual(markers.map(({ place }) => place.inCell), [{ cell: 1, line: 1, column: 8 }]);
    assert.deepEqual(markers[0]?.ids[0]?.place.inCell, { cell: 1, line: 1, column: 13 });
  });
});

function assertKept(text: string, path: string): FileScan {
  const scan = scanText(path, text, OPTIONS);
  assert.ok(scan);
  const received = decodeScan(JSON.parse(JSON.stringify(encodeScan(scan))) as EncodedScan);
  assert.deepEqual(received, scan);
  return received;
}
