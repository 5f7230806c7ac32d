import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import type { CodeBase } from '../../src/core/trace/code-base.ts';
import { Scanner, threadsBeside, type ScanProgress, type ScanRequest } from '../../src/workspace/scanner.ts';
import { scanners, TROUBLED_WORKER } from './support/scanners.ts';
import { inFolder, type TempFolder } from './support/temp-folder.ts';

const REQUEST: ScanRequest = { tags: ['TODO'], git: 'auto' };

/** The paths that say something with the ids that they name. */
function said({ scans }: CodeBase): Record<string, string[]> {
  return Object.fromEntries([...scans].map(([path, { markers }]) => [path, markers.flatMap(({ ids }) => ids.map(({ text }) => text))]));
}

describe('A scan', () => {
  const { healthy, troubled } = scanners();
  const scan = (folder: TempFolder, path = '') => healthy().scan(folder.at(path), REQUEST);

  it('finds what comments say, file by file in order of path', () =>
    inFolder(async (folder) => {
      folder.write({ 'b/z.ts': '// TODO(late): x\n', 'b.ts': '// TODO(dot): x\n', 'a.ts': 'const a = 1;\n', 'c.py': '# TODO(snake): x\n' });
      const codeBase = await scan(folder);
      assert.deepEqual(codeBase.files, ['a.ts', 'b.ts', 'b/z.ts', 'c.py']);
      assert.deepEqual(Object.entries(said(codeBase)), [['b.ts', ['dot']], ['b/z.ts', ['late']], ['c.py', ['snake']]]);
      assert.deepEqual(codeBase.skipped, []);
    }));

  it('keeps the place and the text of each marker on its way between threads', () =>
    inFolder(async (folder) => {
      folder.write({ 'a.ts': '\n  // FIXME(a, b): now\n  // and then\n// vision-ignore-next-line orphan-marker\n// TODO later\n// @vision x, y\n' });
      const { scans } = await healthy().scan(folder.path, { ...REQUEST, tags: ['TODO', 'FIXME'] });
      assert.deepEqual(scans.get('a.ts'), {
        markers: [
          {
            tag: 'FIXME', form: 'brackets', message: 'now and then', place: { start: 6, end: 11, line: 1, column: 5 },
            ids: [{ text: 'a', place: { start: 12, end: 13, line: 1, column: 11 } }, { text: 'b', place: { start: 15, end: 16, line: 1, column: 14 } }],
          },
          { tag: 'TODO', form: 'none', ids: [], message: 'later', place: { start: 81, end: 85, line: 4, column: 3 } },
        ],
        annotations: [{
          place: { start: 95, end: 102, line: 5, column: 3 },
          ids: [{ text: 'x', place: { start: 103, end: 104, line: 5, column: 11 } }, { text: 'y', place: { start: 106, end: 107, line: 5, column: 14 } }],
        }],
        suppressions: [{ line: 3, rules: ['orphan-marker'] }],
      });
    }));

  it('takes the tags that it is given', () =>
    inFolder(async (folder) => {
      folder.write({ 'a.ts': '// TODO(a): x\n', 'b.ts': '// ÄNDERN(b): x\n' });
      assert.deepEqual(said(await healthy().scan(folder.path, { ...REQUEST, tags: ['ÄNDERN'] })), { 'b.ts': ['b'] });
    }));

  it('passes over binary files: a NUL in the first 8 KB', () =>
    inFolder(async (folder) => {
      const comment = '// TODO(x): y\n';
      folder.write({ 'a.ts': `\0${comment}`, 'b.ts': `${comment}${' '.repeat(8192 - comment.length)}\0`, 'c.ts': `${comment}${' '.repeat(8191 - comment.length)}\0` });
      const codeBase = await scan(folder);
      assert.deepEqual(said(codeBase), { 'b.ts': ['x'] });
      assert.deepEqual(codeBase.skipped, [{ path: 'a.ts', reason: 'binary' }, { path: 'c.ts', reason: 'binary' }]);
      assert.equal(codeBase.files.length, 3);
    }));

  it('passes over files of more than 2 MB', () =>
    inFolder(async (folder) => {
      const full = '// TODO(x): y\n'.padEnd(2 * 1024 * 1024);
      folder.write({ 'full.ts': full, 'over.ts': `${full} ` });
      const codeBase = await scan(folder);
      assert.deepEqual(said(codeBase), { 'full.ts': ['x'] });
      assert.deepEqual(codeBase.skipped, [{ path: 'over.ts', reason: 'too-large' }]);
    }));

  const comment = '// ü TODO(x): y\n';
  const encodings: Record<string, Buffer> = {
    'UTF-8': Buffer.from(comment),
    'UTF-8 with a byte order mark': Buffer.from(`\uFEFF${comment}`),
    'UTF-16 little endian': Buffer.from(`\uFEFF${comment}`, 'utf16le'),
    'UTF-16 big endian': Buffer.from(`\uFEFF${comment}`, 'utf16le').swap16(),
    'Latin-1, which is invalid UTF-8': Buffer.from(comment, 'latin1'),
  };
  for (const [encoding, bytes] of Object.entries(encodings)) {
    it(`counts columns in characters of the text, not in bytes (${encoding})`, () =>
      inFolder(async (folder) => {
        folder.write({ 'a.ts': bytes });
        assert.deepEqual((await scan(folder)).scans.get('a.ts')?.markers[0]?.place, { start: 5, end: 9, line: 0, column: 5 });
      }));
  }

  const oddBytes: Record<string, number[]> = {
    'half a UTF-16 character': [0xfe, 0xff, 0x00], 'a mark alone': [0xff, 0xfe], 'UTF-32': [0xff, 0xfe, 0, 0, 0x54, 0, 0, 0], nothing: [],
  };
  for (const [name, bytes] of Object.entries(oddBytes)) {
    it(`takes a file of ${name}`, () =>
      inFolder(async (folder) => {
        folder.write({ 'a.ts': Buffer.from(bytes) });
        assert.deepEqual((await scan(folder)).files, ['a.ts']);
      }));
  }

  it('reads names with spaces, quotes, line breaks and characters of any script', () =>
    inFolder(async (folder) => {
      const names = ['"quoted".ts', "it's.ts", 'line\nbreak.ts', 'two words.ts', '日本.ts', '😀/🚀.ts', '\uFF5E.ts'];
      folder.write(Object.fromEntries(names.map((name) => [name, '// TODO(x): y'])));
      assert.deepEqual([...(await scan(folder)).scans.keys()], names.toSorted());
    }));

  it('counts a symbolic link as a file without reading what it points to', () =>
    inFolder(async (folder) => {
      folder.write({ 'outside.ts': '// TODO(x): y\n', 'in/a.ts': '' });
      symlinkSync('../outside.ts', folder.at('in/link.ts'));
      symlinkSync('nowhere', folder.at('in/broken.ts'));
      symlinkSync('.', folder.at('in/loop'));
      const codeBase = await scan(folder, 'in');
      assert.deepEqual([codeBase.files, codeBase.scans.size], [['a.ts', 'broken.ts', 'link.ts', 'loop'], 0]);
      assert.deepEqual(codeBase.skipped, ['broken.ts', 'link.ts', 'loop'].map((path) => ({ path, reason: 'symbolic-link' })));
    }));

  it('does not read tracked files through a folder that has become a link', () =>
    inFolder(async (folder) => {
      folder.repository('in').write({ 'in/deep/sub/a.ts': '' }).commit('in');
      renameSync(folder.at('in/deep'), folder.at('outside'));
      folder.write({ 'outside/sub/a.ts': '// TODO(x): y\n' });
      symlinkSync('../outside', folder.at('in/deep'));
      assert.deepEqual((await scan(folder, 'in')).files, ['deep']);
    }));

  it('leaves out tracked files that were deleted', () =>
    inFolder(async (folder) => {
      folder.repository().write({ 'a.ts': '', 'b.ts': '', 'deep/c.ts': '' }).commit();
      rmSync(folder.at('a.ts'));
      rmSync(folder.at('deep'), { recursive: true });
      folder.write({ deep: '' });
      const { files, skipped } = await scan(folder);
      assert.deepEqual([files, skipped], [['b.ts', 'deep'], []]);
    }));

  it('does not wait for a pipe', () =>
    inFolder(async (folder) => {
      folder.repository().write({ 'pipe.ts': '' }).commit();
      rmSync(folder.at('pipe.ts'));
      execFileSync('mkfifo', [folder.at('pipe.ts')]);
      assert.deepEqual((await scan(folder)).skipped, [{ path: 'pipe.ts', reason: 'unreadable' }]);
    }));

  it('says which files may not be read and which vanished before they were', () =>
    inFolder(async (folder) => {
      folder.write({ 'a.ts': '// TODO(x): y\n', 'secret.ts': '', 'vanishing.ts': '' });
      const codeBase = await troubled().scan(folder.path, REQUEST);
      assert.deepEqual(codeBase.files, ['a.ts', 'secret.ts']);
      assert.deepEqual(codeBase.skipped, [{ path: 'secret.ts', reason: 'unreadable' }, { path: 'vanishing.ts', reason: 'vanished' }]);
      assert.deepEqual(said(codeBase), { 'a.ts': ['x'] });
    }));

  for (const git of ['auto', 'never'] as const) {
    it(`${git === 'auto' ? 'asks git' : 'runs no git at all'} where it is told "${git}"`, () =>
      inFolder(async (folder) => {
        folder.repository('repo').write({ 'repo/a.ts': '' });
        // Git itself writes down each of its runs; threads take over the environment when they start.
        process.env['GIT_TRACE2'] = folder.at('runs-of-git');
        const scanner = new Scanner({ workerFile: TROUBLED_WORKER, threads: 1 });
        try {
          assert.deepEqual((await scanner.scan(folder.at('repo'), { ...REQUEST, git })).files, ['a.ts']);
        } finally {
          delete process.env['GIT_TRACE2'];
          await scanner.dispose();
        }
        assert.equal(existsSync(folder.at('runs-of-git')), git === 'auto');
      }));
  }

  it('loses nothing when a thread dies', () =>
    inFolder(async (folder) => {
      const files = Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`${index}.ts`, `// TODO(n${index}): x\n`]));
      folder.write({ ...files, 'once-deadly.ts': '// TODO(x): y\n' });
      const codeBase = await troubled().scan(folder.path, REQUEST);
      assert.equal(codeBase.scans.size, 301);
      assert.deepEqual(codeBase.skipped, []);
    }));

  it('misses only the file that kills every thread that reads it, and says so', () =>
    inFolder(async (folder) => {
      const files = Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`${index}.ts`, `// TODO(n${index}): x\n`]));
      folder.write({ ...files, '150.ts': '', 'deadly.ts': '' });
      const codeBase = await troubled().scan(folder.path, REQUEST);
      assert.equal(codeBase.scans.size, 299);
      assert.deepEqual(codeBase.skipped, [{ path: 'deadly.ts', reason: 'unreadable' }]);
    }));

  it('gives up a thread that hangs, misses only the file that it hangs on, and says so', () =>
    inFolder(async (folder) => {
      folder.write({ 'a.ts': '// TODO(a): x', 'endless.ts': '', 'z.ts': '// TODO(z): x' });
      const scanner = new Scanner({ workerFile: TROUBLED_WORKER, threads: 1, patience: 2500 });
      const codeBase = await scanner.scan(folder.path, REQUEST);
      assert.deepEqual(said(codeBase), { 'a.ts': ['a'], 'z.ts': ['z'] });
      assert.deepEqual(codeBase.skipped, [{ path: 'endless.ts', reason: 'unreadable' }]);
      await scanner.dispose();
    }));

  it('lists files while it is still being found out for what they are read', () =>
    inFolder(async (folder) => {
      folder.write({ 'a.ts': '// FIXME(a): x', 'b.ts': '// TODO(b): x' });
      const tags = setTimeout(200).then(() => ['FIXME']);
      assert.deepEqual(said(await healthy().scan(folder.path, { ...REQUEST, tags })), { 'a.ts': ['a'] });
    }));

  it('tells the names of the files before it has read them', () =>
    inFolder(async (folder) => {
      folder.write({ 'a.ts': '// TODO(a): x', 'b/c.ts': '' });
      const told: (readonly string[])[] = [];
      const { files } = await healthy().scan(folder.path, { ...REQUEST, onListed: (paths) => told.push(paths) });
      assert.deepEqual(told, [['a.ts', 'b/c.ts']]);
      assert.equal(told[0], files);
    }));

  it('fails where it cannot be found out for what files are read, and works the next time', () =>
    inFolder(async (folder) => {
      folder.write({ 'a.ts': '// TODO(a): x' });
      await assert.rejects(healthy().scan(folder.path, { ...REQUEST, tags: Promise.reject(new Error('no vision')) }), /no vision/);
      assert.deepEqual(said(await scan(folder)), { 'a.ts': ['a'] });
    }));

  it('fails where there is no folder', () =>
    inFolder((folder) => assert.rejects(scan(folder, 'nowhere'), /ENOENT/)));

  it('fails where no thread can be started', () =>
    inFolder(async (folder) => {
      const scanner = new Scanner({ workerFile: folder.at('no-worker.js') });
      await assert.rejects(scanner.scan(folder.path, REQUEST), { name: 'ThreadLost' });
    }));

  it('tells how far it is', () =>
    inFolder(async (folder) => {
      folder.write(Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`${index}.ts`, ''])));
      const told: ScanProgress[] = [];
      await healthy().scan(folder.path, { ...REQUEST, onProgress: (progress) => told.push(progress) });
      assert.deepEqual(told.map(({ total }) => total), told.map(() => 200));
      assert.deepEqual(told.map(({ read }) => read), told.map(({ read }) => read).toSorted((a, b) => a - b));
      assert.equal(told.at(-1)?.read, 200);
    }));

  it('stops when it is aborted, and the next scan is whole', () =>
    inFolder(async (folder) => {
      folder.write(Object.fromEntries(Array.from({ length: 700 }, (_, index) => [`${index}.ts`, '// TODO(x): y\n'])));
      const controller = new AbortController();
      const scanning = healthy().scan(folder.path, { ...REQUEST, signal: controller.signal, onProgress: () => controller.abort() });
      await assert.rejects(scanning, { name: 'AbortError' });
      await assert.rejects(healthy().scan(folder.path, { ...REQUEST, signal: AbortSignal.abort() }), { name: 'AbortError' });
      assert.equal((await scan(folder)).scans.size, 700);
    }));

  it('runs several scans at once', () =>
    inFolder(async (folder) => {
      folder.write({ 'a/x.ts': '// TODO(a): x', 'b/x.ts': '// TODO(b): x' });
      const [a, b] = await Promise.all([scan(folder, 'a'), scan(folder, 'b')]);
      assert.deepEqual([said(a), said(b)], [{ 'x.ts': ['a'] }, { 'x.ts': ['b'] }]);
    }));
});

describe('The number of scan threads', () => {
  for (const [cores, threads] of [[1, 1], [2, 1], [4, 3], [64, 8]] as const) {
    it(`is ${threads} on ${cores} cores`, () => assert.equal(threadsBeside(cores), threads));
  }
});
