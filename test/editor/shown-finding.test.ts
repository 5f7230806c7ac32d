import assert from 'node:assert/strict';
import { holdTypedLine } from '../../src/editor/diagnostics/hold-typed-line.ts';
import { changedFiles, shownFindings } from '../../src/editor/diagnostics/shown-finding.ts';
import { snapshotOf } from '../support/snapshot.ts';
import { SMALL_VISION } from '../support/visions.ts';

const MARKERS = { 'src/cart/add.ts': '// TODO: one\n// TODO(fast-crat): two\n', 'src/attic/old.ts': 'export {};\n' };

function shown(files: Readonly<Record<string, string>>) {
  return shownFindings(snapshotOf(SMALL_VISION, files));
}

const rulesOn = (findings: readonly { finding: { rule: string } }[] | undefined) => findings?.map(({ finding }) => finding.rule);

describe('findings as an editor shows them', () => {
  it('are listed by the file that they stand in', () => {
    assert.deepEqual(rulesOn(shown(MARKERS).get('src/cart/add.ts')), ['orphan-marker', 'marker-unknown-id']);
  });

  it('about a folder stand in the vision, at the key that says which code counts', () => {
    const found = shown(MARKERS).get('vision.yaml')?.find(({ finding }) => finding.rule === 'orphan-folder');
    assert.equal(found?.finding.file, 'src/attic');
    assert.equal(SMALL_VISION.split('\n')[found?.range.start.line ?? 0]?.trim().split(':')[0], 'include');
  });

  it('change only in files where they look different', () => {
    const before = shown(MARKERS);
    const after = shown({ ...MARKERS, 'src/cart/new.ts': '// TODO: three\n', 'src/cart/add.ts': '// TODO: one\n' });
    assert.deepEqual(changedFiles(before, after).map(([path]) => path).toSorted(), ['src/cart/add.ts', 'src/cart/new.ts']);
    assert.deepEqual(changedFiles(before, shown(MARKERS)), []);
  });

  it('that are gone leave an empty list for their file', () => {
    assert.deepEqual(changedFiles(shown(MARKERS), undefined).map(([, findings]) => findings.length), [0, 0]);
  });
});

describe('a line that is being typed', () => {
  const path = 'src/cart/add.ts';
  const of = (text: string) => shown({ [path]: text }).get(path) ?? [];

  it('gets no new finding', () => {
    assert.deepEqual(holdTypedLine(of('// TODO(fast-crat\n'), [], 0), []);
  });

  it('keeps a finding that it had already', () => {
    const known = of('// TODO: one\n');
    assert.deepEqual(holdTypedLine(of('// TODO: one more\n'), known, 0).length, known.length);
  });

  it('loses a finding as soon as its cause is gone', () => {
    assert.deepEqual(holdTypedLine(of('// TODO(fast-cart): one\n'), of('// TODO: one\n'), 0), []);
  });

  it('holds nothing back on other lines', () => {
    assert.deepEqual(rulesOn(holdTypedLine(of('// TODO: one\n// TODO: two\n'), [], 0)), ['orphan-marker']);
  });
});
