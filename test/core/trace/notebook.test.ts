import assert from 'node:assert/strict';
import type { FileScan } from '../../../src/core/trace/marker.ts';
import { scanText } from '../../../src/core/trace/scan-text.ts';

interface TestCell {
  readonly cell_type: string;
  readonly source: string | readonly string[];
  readonly metadata?: object;
}

function notebook(cells: readonly TestCell[], metadata: object = {}): string {
  return JSON.stringify({ cells, metadata, nbformat: 4 }, null, 1);
}

function scan(text: string): FileScan | undefined {
  return scanText('a.ipynb', text, { tags: ['TODO'] });
}

describe('A marker in a notebook', () => {
  const text = notebook([
    { cell_type: 'markdown', source: ['# Title\n'] },
    { cell_type: 'code', source: ['a = "\\té"\n', 'b = 1  # "x": TODO(fast-auth): do\n', '# it'] },
  ]);

  it('stands at its place in the raw file', () => {
    const place = scan(text)?.markers[0]?.place;
    assert.equal(text.slice(place?.start, place?.end), 'TODO');
    assert.equal(text.split('\n')[place?.line ?? -1]?.slice(place?.column).startsWith('TODO(fast-auth)'), true);
  });

  it('knows its cell and its position in the text of the cell', () => {
    assert.deepEqual(scan(text)?.markers[0]?.place.inCell, { cell: 1, line: 1, column: 14 });
    assert.deepEqual(scan(text)?.markers[0]?.ids[0]?.place.inCell, { cell: 1, line: 1, column: 19 });
  });

  it('is read in the language of the notebook', () => {
    const source = '// TODO: a';
    assert.equal(scan(notebook([{ cell_type: 'code', source }], { language_info: { name: 'rust' } }))?.markers.length, 1);
    assert.equal(scan(notebook([{ cell_type: 'code', source }], { kernelspec: { language: 'javascript' } }))?.markers.length, 1);
    assert.equal(scan(notebook([{ cell_type: 'code', source }])), undefined);
  });

  it('is read in the language of its cell where that is another', () => {
    assert.equal(scan(notebook([{ cell_type: 'code', source: '%%javascript\n// TODO: a' }]))?.markers.length, 1);
    assert.equal(scan(notebook([{ cell_type: 'code', source: '// TODO: a', metadata: { vscode: { languageId: 'go' } } }]))?.markers.length, 1);
    assert.equal(scan(notebook([{ cell_type: 'code', source: '%%time\n# TODO: a' }]))?.markers.length, 1);
  });

  it('counts in comments of cells only, not in outputs, raw cells or prose', () => {
    const cells = [{ cell_type: 'raw', source: '# TODO: a' }, { cell_type: 'markdown', source: 'TODO: a' }, { cell_type: 'code', source: '"# TODO: a"' }];
    assert.equal(scan(notebook(cells)), undefined);
  });

  it('carries on the message over the lines of its comment', () => {
    assert.equal(scan(notebook([{ cell_type: 'code', source: ['# TODO: do\n', '# it'] }]))?.markers[0]?.message, 'do it');
  });
});

describe('A notebook', () => {
  it('may hold annotations and suppressions', () => {
    const text = notebook([{ cell_type: 'code', source: ['# @vision fast-auth\n', '# vision-ignore-next-line orphan-marker\n'] }]);
    const found = scan(text);
    assert.deepEqual(found?.annotations[0]?.ids[0]?.place.inCell, { cell: 0, line: 0, column: 10 });
    const line = text.split('\n').findIndex((rawLine) => rawLine.includes('vision-ignore-next-line'));
    assert.deepEqual(found?.suppressions, [{ line, rules: ['orphan-marker'] }]);
  });

  it('that is broken gives what comes before the flaw', () => {
    const text = notebook([{ cell_type: 'code', source: '# TODO: a' }, { cell_type: 'code', source: '# TODO: b' }]);
    for (let length = 0; length < text.length; length++) scan(text.slice(0, length));
    assert.equal(scan(text.slice(0, text.indexOf('TODO: b')))?.markers[0]?.message, 'a');
  });

  it('that nests without end is read without harm', () => assert.equal(scan(`TODO ${'[{"a":'.repeat(100_000)}`), undefined));
});
