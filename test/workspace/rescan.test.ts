import assert from 'node:assert/strict';
import { mkdirSync, renameSync, rmSync } from 'node:fs';
import type { CodeBase } from '../../src/core/trace/code-base.ts';
import type { ScanRequest } from '../../src/workspace/scanner.ts';
import { scanners } from './support/scanners.ts';
import { inFolder, type TempFolder } from './support/temp-folder.ts';

const TODO = '// TODO(x): y\n';

for (const git of ['auto', 'never'] as const) {
  describe(`A rescan (git: ${git})`, () => {
    const { healthy, troubled } = scanners();
    const request: ScanRequest = { tags: ['TODO'], git };

    /** Scans, lets `change` happen, rescans the paths, and holds the result against a fresh scan. */
    async function after(folder: TempFolder, change: () => unknown, paths: string[]): Promise<[before: CodeBase, after: CodeBase]> {
      const before = await healthy().scan(folder.path, request);
      await change();
      const rescanned = await healthy().rescan(folder.path, before, paths, request);
      assert.deepEqual(rescanned, await healthy().scan(folder.path, request));
      return [before, rescanned];
    }

    it('takes in what a saved file says now', () =>
      inFolder(async (folder) => {
        folder.repository().write({ 'a.ts': '', 'b.ts': TODO, 'c.ts': TODO });
        const [before, now] = await after(folder, () => folder.write({ 'a.ts': TODO, 'b.ts': '' }), ['a.ts', 'b.ts']);
        assert.deepEqual([...now.scans.keys()], ['a.ts', 'c.ts']);
        assert.equal(now.files, before.files);
        assert.equal(now.scans.get('c.ts'), before.scans.get('c.ts'));
      }));

    it('changes nothing, down to the same objects, where a file says what it said', () =>
      inFolder(async (folder) => {
        folder.repository().write({ 'a.ts': TODO, 'b.png': '\0' });
        const [before, now] = await after(folder, () => folder.write({ 'a.ts': `${TODO}const a = 1;\n`, 'b.png': '\0\0' }), ['a.ts', 'b.png']);
        assert.equal(now.files, before.files);
        assert.equal(now.scans, before.scans);
        assert.equal(now.skipped, before.skipped);
      }));

    it('takes in new files and lets go of deleted ones', () =>
      inFolder(async (folder) => {
        folder.repository().write({ 'a.ts': TODO, 'b.ts': TODO });
        await after(folder, () => {
          folder.write({ 'new/c.ts': TODO });
          rmSync(folder.at('a.ts'));
        }, ['new/c.ts', 'a.ts']);
      }));

    it('takes a folder for all the files in it, new, renamed or deleted', () =>
      inFolder(async (folder) => {
        folder.repository().write(Object.fromEntries(Array.from({ length: 100 }, (_, index) => [`old/${index}/a.ts`, TODO])));
        folder.write({ 'old.ts': TODO, 'gone/a.ts': TODO });
        const [, now] = await after(folder, () => {
          renameSync(folder.at('old'), folder.at('new'));
          rmSync(folder.at('gone'), { recursive: true });
        }, ['old', 'new', 'gone/']);
        assert.equal(now.scans.size, 101);
      }));

    it('reads again all files of a folder that was replaced', () =>
      inFolder(async (folder) => {
        folder.repository().write({ 'a/x.ts': TODO, 'a/y.ts': '' });
        await after(folder, () => {
          rmSync(folder.at('a'), { recursive: true });
          folder.write({ 'a/x.ts': '', 'a/y.ts': TODO });
        }, ['a']);
      }));

    it('lists again when an ignore file changes', () =>
      inFolder(async (folder) => {
        folder.repository().write({ 'a.ts': TODO, 'b.log': TODO, 'sub/c.ts': TODO });
        await after(folder, () => folder.write({ '.gitignore': '*.log\n' }), ['.gitignore']);
        await after(folder, () => folder.write({ '.gitignore': '', 'sub/.gitignore': '*\n' }), ['.gitignore', 'sub/.gitignore']);
        await after(folder, () => folder.write({ '.git/info/exclude': 'a.ts\n' }), ['.git/info/exclude']);
      }));

    it('takes a file that became a folder, and a folder that became a file', () =>
      inFolder(async (folder) => {
        folder.repository().write({ 'a.ts': TODO, 'b.ts/x.ts': TODO });
        await after(folder, () => {
          rmSync(folder.at('a.ts'));
          rmSync(folder.at('b.ts'), { recursive: true });
          folder.write({ 'a.ts/x.ts': TODO, 'b.ts': TODO });
        }, ['a.ts', 'b.ts']);
      }));

    it('finds by a look at the folder itself whatever has changed, and nothing else', () =>
      inFolder(async (folder) => {
        folder.repository().write({ 'a.ts': TODO, 'b.ts': TODO, 'c.ts': TODO, 'd.ts': '\0', 'gone.ts': TODO, 'closed.bin': '\0' });
        const [before, now] = await after(folder, () => {
          folder.write({ 'b.ts': '', 'd.ts': TODO, 'new/e.ts': TODO, 'new/f.bin': '\0' });
          rmSync(folder.at('gone.ts'));
        }, ['']);
        assert.deepEqual([...now.scans.keys()], ['a.ts', 'c.ts', 'd.ts', 'new/e.ts']);
        assert.equal(now.scans.get('a.ts'), before.scans.get('a.ts'));
      }));

    it('gives back the very same code base where a look at the folder itself finds nothing new', () =>
      inFolder(async (folder) => {
        folder.repository().write({ 'a.ts': TODO, 'b.ts': '', 'c.bin': '\0' });
        const [before, now] = await after(folder, () => folder.write({ 'a.ts': `${TODO}const a = 1;\n` }), ['']);
        assert.equal(now, before);
      }));

    it('takes no notice of ignored files, git’s own data and what came and went', () =>
      inFolder(async (folder) => {
        folder.repository().write({ 'a.ts': TODO, '.gitignore': 'out/\n*.log\n' });
        const [before, now] = await after(folder, () => folder.write({ 'out/deep/b.ts': TODO, 'x.log': '' }), ['out/deep/b.ts', 'out', 'x.log', '.git/objects/ab', 'brief.tmp']);
        assert.equal(now.files, before.files);
      }));

    it('takes an empty folder for nothing', () =>
      inFolder(async (folder) => {
        folder.repository().write({ 'a.ts': TODO });
        await after(folder, () => mkdirSync(folder.at('empty')), ['empty']);
      }));

    it('finds files in a new nested repository', () =>
      inFolder(async (folder) => {
        folder.repository().write({ 'a.ts': TODO });
        await after(folder, () => folder.repository('nested').write({ 'nested/b.ts': TODO }), ['nested', 'nested/b.ts']);
        await after(folder, () => folder.write({ 'nested/c.ts': TODO }), ['nested/c.ts']);
      }));

    it('updates what was skipped', () =>
      inFolder(async (folder) => {
        folder.repository().write({ 'a.bin': '\0', 'b.bin': '\0', 'c.ts': TODO });
        const [, now] = await after(folder, () => folder.write({ 'a.bin': 'text', 'c.ts': '\0' }), ['a.bin', 'c.ts']);
        assert.deepEqual(now.skipped, [{ path: 'b.bin', reason: 'binary' }, { path: 'c.ts', reason: 'binary' }]);
      }));

    it('lists whole after hundreds of changes at once', () =>
      inFolder(async (folder) => {
        const names = Array.from({ length: 600 }, (_, index) => `${index % 7}/${index}.ts`);
        folder.repository().write(Object.fromEntries(names.slice(0, 400).map((name) => [name, ''])));
        await after(folder, () => folder.write(Object.fromEntries(names.slice(200).map((name) => [name, TODO]))), names.slice(200));
      }));

    it('forgets a vanished file at the next change', () =>
      inFolder(async (folder) => {
        folder.write({ 'a.ts': '', 'vanishing.ts': '' });
        const before = await troubled().scan(folder.path, request);
        const now = await healthy().rescan(folder.path, before, ['a.ts'], request);
        assert.deepEqual([before.skipped.length, now.skipped], [1, []]);
      }));

    it('knows a file under another spelling where the file system does', () =>
      inFolder(async (folder) => {
        folder.repository().write({ 'Src/Ünï.ts': '' });
        const before = await healthy().scan(folder.path, request);
        // A file that a case-insensitive file system would not tell from the first.
        folder.write({ 'Src/Ünï.ts': TODO, 'src/ünï.ts': '' });
        const now = await healthy().rescan(folder.path, { ...before, files: before.files }, ['SRC/U\u0308nï.ts', 'src/ünï.ts'], request);
        assert.deepEqual([...now.scans.keys()], ['Src/Ünï.ts']);
      }));
  });
}
