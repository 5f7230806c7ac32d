import assert from 'node:assert/strict';
import { appendFileSync, readFileSync, readdirSync, renameSync, rmSync, statSync, symlinkSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CodeBase } from '../../src/core/trace/code-base.ts';
import { Scanner, type ScanRequest } from '../../src/workspace/scanner.ts';
import { TROUBLED_WORKER } from './support/scanners.ts';
import { inFolder, type TempFolder } from './support/temp-folder.ts';
import { mayMount, onTinyDisk } from './support/tiny-disk.ts';

const TODO = '// TODO(x): y\n';

/** A folder `code` to scan, beside a folder `indexes`. */
class Kept {
  readonly folder: TempFolder;
  readonly warnings: string[] = [];

  constructor(folder: TempFolder) {
    this.folder = folder;
    folder.write({ 'code/a.ts': TODO, 'code/b.ts': '', 'code/c.bin': '\0', 'code/sub/d.ts': TODO });
    symlinkSync('a.ts', folder.at('code/link.ts'));
    this.age();
  }

  /** Lets all files look as if they had been written an hour ago, long before they are read. */
  age(): void {
    for (const path of readdirSync(this.folder.at('code'), { recursive: true })) {
      const file = this.folder.at(`code/${path.toString()}`);
      if (!path.toString().startsWith('link')) utimesSync(file, HOUR_AGO, HOUR_AGO);
    }
  }

  async scan(request: Partial<ScanRequest> = {}, path = 'code', indexFolder = 'indexes'): Promise<CodeBase> {
    const onWarning = (message: string) => this.warnings.push(message);
    const scanner = new Scanner({ workerFile: TROUBLED_WORKER, threads: 2, indexFolder: this.folder.at(indexFolder), onWarning });
    try {
      return await scanner.scan(this.folder.at(path), { tags: ['TODO'], git: 'auto', ...request });
    } finally {
      await scanner.dispose();
    }
  }

  get indexFiles(): string[] {
    return readdirSync(this.folder.at('indexes')).map((name) => this.folder.at(join('indexes', name)));
  }

  get indexFile(): string {
    const [file = '', ...more] = this.indexFiles;
    assert.deepEqual(more, []);
    return file;
  }
}

/** Less than the index of many files takes. */
const FREE_BYTES = 16_384;
const HOUR_AGO = Date.now() / 1000 - 3600;

const kept = (test: (kept: Kept) => Promise<void>) => () => inFolder((folder) => test(new Kept(folder)));

describe('The index of a scan', () => {
  it('gives the next scan the same code base', kept(async (kept) => {
    const first = await kept.scan();
    const { mtimeMs, ino } = statSync(kept.indexFile);
    assert.deepEqual(await kept.scan(), first);
    assert.equal(first.scans.size, 2);
    assert.deepEqual([statSync(kept.indexFile).mtimeMs, statSync(kept.indexFile).ino], [mtimeMs, ino], 'written anew for nothing');
  }));

  it('spares opening what has not changed', kept(async (kept) => {
    kept.folder.write({ 'code/guarded.ts': TODO });
    kept.age();
    const first = await kept.scan();
    kept.folder.write({ guard: '' });
    assert.deepEqual(await kept.scan(), first);
    rmSync(kept.folder.at('indexes'), { recursive: true });
    assert.deepEqual((await kept.scan()).skipped.find(({ path }) => path === 'guarded.ts')?.reason, 'unreadable');
  }));

  const changes: Record<string, (folder: TempFolder) => void> = {
    'a longer file': (folder) => appendFileSync(folder.at('code/a.ts'), TODO),
    'a file of the same size written later': (folder) => folder.write({ 'code/a.ts': TODO.replace('x', 'z') }),
    'a file put in the place of another, of the same size and time': (folder) => {
      folder.write({ 'code/new': TODO.replace('x', 'z') });
      utimesSync(folder.at('code/new'), HOUR_AGO, HOUR_AGO);
      renameSync(folder.at('code/new'), folder.at('code/a.ts'));
    },
    'a file rewritten under its old time': (folder) => {
      folder.write({ 'code/a.ts': TODO.replace('x', 'z') });
      utimesSync(folder.at('code/a.ts'), HOUR_AGO, HOUR_AGO);
    },
    'a new file': (folder) => folder.write({ 'code/aa.ts': TODO }),
    'a deleted file': (folder) => rmSync(folder.at('code/a.ts')),
    'a file that became a link': (folder) => {
      renameSync(folder.at('code/a.ts'), folder.at('a.ts'));
      symlinkSync('../a.ts', folder.at('code/a.ts'));
    },
    'a file that became a folder': (folder) => {
      rmSync(folder.at('code/a.ts'));
      folder.write({ 'code/a.ts/b.ts': TODO });
    },
  };
  for (const [name, change] of Object.entries(changes)) {
    it(`does not hide ${name}`, kept(async (kept) => {
      await kept.scan();
      change(kept.folder);
      const second = await kept.scan();
      rmSync(kept.folder.at('indexes'), { recursive: true });
      assert.deepEqual(second, await kept.scan());
    }));
  }

  it('does not believe in a file that was written just before it was read', kept(async (kept) => {
    kept.folder.write({ 'code/a.ts': TODO });
    const { atime, mtime } = statSync(kept.folder.at('code/a.ts'));
    await kept.scan();
    kept.folder.write({ 'code/a.ts': TODO.replace('x', 'z') });
    utimesSync(kept.folder.at('code/a.ts'), atime, mtime);
    assert.equal((await kept.scan()).scans.get('a.ts')?.markers[0]?.ids[0]?.text, 'z');
  }));

  it('counts for the tags and the folder that it was made for only', kept(async (kept) => {
    kept.folder.write({ 'code/e.ts': '// FIXME(z): y\n', 'other/a.ts': '// TODO(other): y\n' });
    await kept.scan();
    assert.deepEqual([...(await kept.scan({ tags: ['FIXME'] })).scans.keys()], ['e.ts']);
    assert.equal((await kept.scan({}, 'other')).scans.get('a.ts')?.markers[0]?.ids[0]?.text, 'other');
    assert.equal((await kept.scan()).scans.size, 2);
    assert.equal(kept.indexFiles.length, 2);
  }));

  const damages: Record<string, (file: string, other: string) => void> = {
    empty: (file) => truncateSync(file),
    'cut short': (file) => truncateSync(file, statSync(file).size - 1),
    'cut within its header': (file) => truncateSync(file, 20),
    'longer than it was': (file) => appendFileSync(file, '\0'),
    'not an index at all': (file) => writeFileSync(file, 'hello '.repeat(1000)),
    'of another version': (file) => writeFileSync(file, flipped(readFileSync(file), 4)),
    'damaged in one bit': (file) => writeFileSync(file, flipped(readFileSync(file), statSync(file).size >> 1)),
    'that of another folder': (file, other) => renameSync(other, file),
  };
  for (const [name, damage] of Object.entries(damages)) {
    it(`is made anew without a word when it is ${name}`, kept(async (kept) => {
      const first = await kept.scan();
      const file = kept.indexFile;
      kept.folder.write({ 'other/z.ts': TODO });
      await kept.scan({}, 'other', 'other-indexes');
      damage(file, kept.folder.at(join('other-indexes', readdirSync(kept.folder.at('other-indexes'))[0] ?? '')));
      assert.deepEqual(await kept.scan(), first);
      assert.deepEqual(await kept.scan(), first);
      assert.deepEqual(kept.warnings, []);
    }));
  }

  it('stays whole when several scans write it at once', kept(async (kept) => {
    const all = await Promise.all(Array.from({ length: 4 }, () => kept.scan()));
    for (const codeBase of all) assert.deepEqual(codeBase, all[0]);
    assert.deepEqual(await kept.scan(), all[0]);
    assert.ok(kept.indexFile.endsWith('.index'));
  }));

  it('is not missed where it cannot be written, but said', kept(async (kept) => {
    kept.folder.write({ blocked: '' });
    const codeBase = await kept.scan({}, 'code', 'blocked');
    assert.equal(codeBase.scans.size, 2);
    assert.match(kept.warnings.join('\n'), /could not be written/);
  }));

  it('stays as it was when the disk is full, and nothing else is left there', kept(async (kept) => {
    await kept.scan();
    renameSync(kept.folder.at('indexes'), kept.folder.at('full'));
    const [name = ''] = readdirSync(kept.folder.at('full'));
    const before = readFileSync(kept.folder.at(join('full', name)));
    kept.folder.write({ 'code/new.ts': TODO });
    assert.equal((await kept.scan({}, 'code', 'full')).scans.size, 3);
    assert.match(kept.warnings.join('\n'), /ENOSPC/);
    assert.deepEqual(readdirSync(kept.folder.at('full')), [name]);
    assert.deepEqual(readFileSync(kept.folder.at(join('full', name))), before);
  }));

  // Only root may mount a disk that is soon full; the test above plays the same with an error of our own.
  (mayMount() ? it : it.skip)('stays as it was on a disk that is really full, and the scan is whole', kept(async (kept) => {
    await kept.scan();
    const [name = ''] = readdirSync(kept.folder.at('indexes'));
    const before = readFileSync(kept.indexFile);
    await onTinyDisk(kept.folder.at('tiny'), before.length + FREE_BYTES, async () => {
      writeFileSync(kept.folder.at(join('tiny', name)), before);
      kept.folder.write(Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`code/more/${index}.ts`, `// TODO(x): ${index} ${'words '.repeat(30)}\n`])));
      assert.equal((await kept.scan({}, 'code', 'tiny')).scans.size, 302);
      assert.match(kept.warnings.join('\n'), /ENOSPC/);
      assert.deepEqual(readdirSync(kept.folder.at('tiny')), [name]);
      assert.deepEqual(readFileSync(kept.folder.at(join('tiny', name))), before);
    });
  }));

  it('removes what died writers and forgotten folders left behind', kept(async (kept) => {
    kept.folder.write({ 'indexes/old.index': '', 'indexes/old.index.1.tmp': '', 'indexes/young.index': '', 'indexes/notes.txt': '' });
    for (const name of ['old.index', 'old.index.1.tmp', 'notes.txt']) utimesSync(kept.folder.at(`indexes/${name}`), 1, 1);
    await kept.scan();
    assert.deepEqual(readdirSync(kept.folder.at('indexes')).filter((name) => !/^[0-9a-f]{8}\.index$/.test(name)).toSorted(), ['notes.txt', 'young.index']);
  }));
});

function flipped(bytes: Buffer, at: number): Buffer {
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  return bytes;
}
