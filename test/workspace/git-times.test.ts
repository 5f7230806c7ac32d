import assert from 'node:assert/strict';
import { lineTimes } from '../../src/workspace/git-blame.ts';
import { readLastChanges } from '../../src/workspace/git-last-changes.ts';
import { inFolder } from './support/temp-folder.ts';
import { inRepository } from './support/vision-repository.ts';

const dayOf = (time: number | undefined) => (time === undefined ? undefined : new Date(time).toISOString().slice(0, 10));

describe('The age of a line', () => {
  it('is the day on which somebody wrote it', () =>
    inRepository(async (repository) => {
      repository.commit('2024-03-01', 'a\nold\n', 'src/a.ts').commit('2026-05-01', 'a\nold\nnew\n', 'src/a.ts').commit('2026-06-01', '  a\nold\nnew\n', 'src/a.ts');
      const times = await lineTimes(repository.folder, 'src/a.ts', [0, 1, 2]);
      assert.deepEqual([0, 1, 2].map((line) => dayOf(times.get(line))), ['2024-03-01', '2024-03-01', '2026-05-01']);
    }));

  it('is not known where the line or the file is not in git', () =>
    inRepository(async (repository) => {
      repository.commit('2024-03-01', 'a\n', 'a.ts').write('b\n', 'b.ts');
      assert.deepEqual(await lineTimes(repository.folder, 'b.ts', [0]), new Map());
      assert.deepEqual(await lineTimes(repository.folder, 'a.ts', [7]), new Map());
    }));

  it('is not known outside of a repository', () => inFolder(async (folder) => assert.deepEqual(await lineTimes(folder.write({ 'a.ts': 'a\n' }).path, 'a.ts', [0]), new Map())));
});

describe('The last change of a folder', () => {
  it('is the newest commit that touched a file at any depth below it', () =>
    inRepository(async (repository) => {
      repository.commit('2024-03-01', 'a\n', 'src/deep/a b.ts').commit('2026-05-01', 'b\n', 'src/ö.ts').commit('2026-06-01', 'c\n', 'docs/c.md');
      const changes = await readLastChanges(repository.folder);
      assert.deepEqual(['src', 'src/deep', 'src/deep/a b.ts', 'src/ö.ts', 'docs', 'other'].map((path) => dayOf(changes?.of(path))), ['2026-05-01', '2024-03-01', '2024-03-01', '2026-05-01', '2026-06-01', undefined]);
    }));

  it('is told relative to the folder that is asked for', () =>
    inRepository(async (repository) => {
      repository.commit('2024-03-01', 'a\n', 'app/src/a.ts');
      assert.equal(dayOf((await readLastChanges(`${repository.folder}/app`))?.of('src')), '2024-03-01');
    }));

  it('is not known outside of a repository', () => inFolder(async (folder) => assert.equal(await readLastChanges(folder.path), undefined)));

  it('can be given up', () =>
    inRepository(async (repository) => {
      await assert.rejects(readLastChanges(repository.folder, AbortSignal.abort(new Error('enough'))), /enough/);
    }));
});
