import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { CodeBase } from '../../src/core/trace/code-base.ts';
import type { FileScan } from '../../src/core/trace/marker.ts';
import { ComparedScans } from '../../src/editor/session/compared-scans.ts';
import { differingFrom, overlaid as over, type OpenScans } from '../../src/editor/session/overlaid.ts';

const SILENT: FileScan = { markers: [], annotations: [], suppressions: [] };
const scan = (): FileScan => ({ ...SILENT });

function codeBase(files: readonly string[], speaking: readonly string[] = []): CodeBase {
  return { files, scans: new Map(speaking.map((path) => [path, scan()])), skipped: [] };
}

/** As open documents are laid over the disk. */
function overlaid(base: CodeBase, open: OpenScans): CodeBase {
  return over(base, differingFrom(base, open, new ComparedScans()));
}

describe('open documents over what is on disk', () => {
  const base = codeBase(['a.ts', 'b.ts', 'c.ts'], ['a.ts', 'c.ts']);

  it('stand in for their files, in the order of paths', () => {
    const edited = scan();
    const { scans, files } = overlaid(base, new Map([['b.ts', edited]]));
    assert.deepEqual([...scans.keys()], ['a.ts', 'b.ts', 'c.ts']);
    assert.equal(scans.get('b.ts'), edited);
    assert.equal(files, base.files);
  });

  it('take a file out of the scans where their comments say nothing any more', () => {
    assert.deepEqual([...overlaid(base, new Map([['a.ts', undefined]])).scans.keys()], ['c.ts']);
  });

  it('count for nothing where no scan has listed the file', () => {
    assert.equal(overlaid(base, new Map([['ignored.ts', scan()]])), base);
  });

  it('leave the code base the same object where they say what it says', () => {
    assert.equal(overlaid(base, new Map([['a.ts', base.scans.get('a.ts')], ['b.ts', undefined]])), base);
  });

  it('leave it the same object where they say the same in other objects, as one does that was just opened', () => {
    const marker = { tag: 'TODO', place: { start: 3, end: 7, line: 0, column: 3 }, form: 'none', ids: [], message: 'cache' } as const;
    const said = (): FileScan => ({ ...SILENT, markers: [{ ...marker, place: { ...marker.place } }] });
    const onDisk: CodeBase = { files: ['a.ts'], scans: new Map([['a.ts', said()]]), skipped: [] };
    assert.equal(overlaid(onDisk, new Map([['a.ts', said()]])), onDisk);
    assert.notEqual(overlaid(onDisk, new Map([['a.ts', scan()]])), onDisk);
  });

  it('keep the order of paths, whatever is open', () => {
    const paths = fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 20 }).map((all) => all.toSorted());
    fc.assert(
      fc.property(paths, fc.infiniteStream(fc.boolean()), (files, coin) => {
        const some = () => files.filter(() => coin.next().value);
        const open = new Map(some().map((path): [string, FileScan | undefined] => [path, coin.next().value ? scan() : undefined]));
        const keys = [...overlaid(codeBase(files, some()), open).scans.keys()];
        assert.deepEqual(keys, keys.toSorted());
      }),
    );
  });
});
