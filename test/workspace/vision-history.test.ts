import assert from 'node:assert/strict';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { VisionHistory } from '../../src/core/model/history.ts';
import { readVisionHistory } from '../../src/workspace/vision-history.ts';
import { inRepository, type VisionRepository } from './support/vision-repository.ts';

/** A vision whose one KPI has this target. */
function vision(target: number, more = ''): string {
  return `apiVersion: vision/v1\nkpis:\n  - { id: auth-p95, direction: decrease, baseline: 820, target: ${target} }\n${more}`;
}

/** Day and target of each version. */
function targets(history: VisionHistory | undefined): string[] {
  return (history ?? []).map(({ at, goalposts }) => `${new Date(at).toISOString().slice(0, 10)}: ${String(goalposts.get('auth-p95')?.target)}`);
}

async function historyOf({ folder }: VisionRepository, starts = ['2026-10-01'], path = 'vision.yaml'): Promise<string[]> {
  return targets(await readVisionHistory(folder, path, starts));
}

const SIGNATURE = 'echo "-----BEGIN PGP SIGNATURE-----"\necho x\necho "-----END PGP SIGNATURE-----"\n';

describe('The history of a vision', () => {
  it('is the version that stood on the start and those committed since, oldest first', () =>
    inRepository(async (repository) => {
      repository.commit('2026-08-01', vision(300)).commit('2026-09-01', vision(400)).commit('2026-10-15', vision(450)).commit('2026-11-02', vision(500));
      assert.deepEqual(await historyOf(repository), ['2026-09-30: 400', '2026-10-15: 450', '2026-11-02: 500']);
    }));

  it('goes back to the earliest of several starts', () =>
    inRepository(async (repository) => {
      repository.commit('2026-07-10', vision(300)).commit('2026-08-10', vision(400)).commit('2026-10-15', vision(450));
      assert.deepEqual(await historyOf(repository, ['2026-10-01', '2026-08-01']), ['2026-07-31: 300', '2026-08-10: 400', '2026-10-15: 450']);
    }));

  it('is the committed version where nothing was committed since the start', () =>
    inRepository(async (repository) => {
      repository.commit('2026-08-01', vision(400)).write(vision(500));
      assert.deepEqual(await historyOf(repository), ['2026-09-30: 400']);
    }));

  it('begins with the first version where the file is younger than the start', () =>
    inRepository(async (repository) => {
      repository.commit('2026-08-01', 'hello', 'README.md').commit('2026-10-20', vision(400)).commit('2026-11-02', vision(500));
      assert.deepEqual(await historyOf(repository), ['2026-10-20: 400', '2026-11-02: 500']);
    }));

  it('follows the file through renames', () =>
    inRepository(async (repository) => {
      repository.commit('2026-09-01', vision(400), 'strategy/plan.yaml').commit('2026-10-10', vision(410), 'strategy/plan.yaml');
      repository.git('2026-10-20', 'mv', 'strategy/plan.yaml', 'vision.yaml').git('2026-10-20', 'commit', '-q', '-m', 'move');
      repository.commit('2026-11-02', vision(500));
      assert.deepEqual(await historyOf(repository), ['2026-09-30: 400', '2026-10-10: 410', '2026-10-20: 410', '2026-11-02: 500']);
    }));

  it('finds a file in a subfolder from there', () =>
    inRepository(async (repository) => {
      repository.commit('2026-09-01', vision(400), 'shop/vision.yaml').commit('2026-10-10', vision(410), 'shop/vision.yaml');
      const history = await readVisionHistory(join(repository.folder, 'shop'), 'vision.yaml', ['2026-10-01']);
      assert.deepEqual(targets(history), ['2026-09-30: 400', '2026-10-10: 410']);
    }));

  it('takes a merge as one change, on the day of the merge', () =>
    inRepository(async (repository) => {
      repository.commit('2026-09-01', vision(400)).git('2026-09-02', 'checkout', '-q', '-b', 'lower');
      repository.commit('2026-09-10', vision(450)).commit('2026-09-12', vision(500)).git('2026-09-13', 'checkout', '-q', 'main');
      repository.commit('2026-10-02', 'hello', 'README.md').git('2026-10-20', 'merge', '-q', '--no-ff', '-m', 'merge', 'lower');
      assert.deepEqual(await historyOf(repository), ['2026-09-30: 400', '2026-10-20: 500']);
    }));

  it('dates a commit that was moved as its author did, but not before those it follows', () =>
    inRepository(async (repository) => {
      repository.commit('2026-09-01', vision(400)).commit('2026-10-10', vision(410));
      repository.commitLate('2026-10-05', '2026-10-12', vision(420)).commitLate('2026-10-20', '2026-11-05', vision(430));
      assert.deepEqual(await historyOf(repository), ['2026-09-30: 400', '2026-10-10: 410', '2026-10-10: 420', '2026-10-20: 430']);
    }));

  it('leaves out a version in which the file was deleted', () =>
    inRepository(async (repository) => {
      repository.commit('2026-09-01', vision(400)).git('2026-10-10', 'rm', '-q', 'vision.yaml').git('2026-10-10', 'commit', '-q', '-m', 'delete');
      repository.commit('2026-10-20', vision(500));
      assert.deepEqual((await historyOf(repository)).at(-1), '2026-10-20: 500');
    }));

  it('holds versions that were half-written, or of somebody else, with what they say', () =>
    inRepository(async (repository) => {
      repository.commit('2026-10-10', 'apiVersion: apps/v1\nkpis: []\n').commit('2026-10-11', `${vision(400)}objectives: [\n`).commit('2026-10-12', '\uFEFF'.concat(vision(410)));
      assert.deepEqual(await historyOf(repository), ['2026-10-10: undefined', '2026-10-11: 400', '2026-10-12: 410']);
    }));

  it('picks some where there are very many, those of the starts among them', () =>
    inRepository(async (repository) => {
      for (let day = 1; day <= 60; day += 1) repository.commit(new Date(Date.UTC(2026, 7, day)).toISOString().slice(0, 10), vision(day));
      const history = await historyOf(repository, ['2026-08-01', '2026-09-07']);
      assert.equal(history.length, 40);
      assert.deepEqual(history.filter((version) => /08-01|09-07/.test(version)), ['2026-08-01: 1', '2026-09-07: 38']);
    }));

  it('is unknown without a start, outside of a repository, and for a file that was never committed', () =>
    inRepository(async (repository) => {
      repository.commit('2026-09-01', 'hello', 'README.md').write(vision(400));
      assert.equal(await readVisionHistory(repository.folder, 'vision.yaml', ['2026-10-01']), undefined);
      assert.equal(await readVisionHistory(repository.folder, 'README.md', []), undefined);
      assert.equal(await readVisionHistory(join(repository.folder, 'nowhere'), 'vision.yaml', ['2026-10-01']), undefined);
    }));

  it('is unknown in a repository without a commit', () =>
    inRepository(async (repository) => {
      repository.write(vision(400));
      assert.equal(await readVisionHistory(repository.folder, 'vision.yaml', ['2026-10-01']), undefined);
    }));

  it('runs nothing that the repository asks to be run', () =>
    inRepository(async (repository) => {
      const [program, trace] = [join(repository.folder, '.git', 'run.sh'), join(repository.folder, '.git', 'was-run')];
      writeFileSync(program, `#!/bin/sh\ncat >/dev/null\ntouch "${trace}"\necho "[GNUPG:] SIG_CREATED " >&2\n${SIGNATURE}`, { mode: 0o755 });
      repository.commit('2026-09-01', '*.yaml diff=own\n', '.gitattributes').commit('2026-09-01', vision(400)).commit('2026-10-10', vision(410));
      for (const setting of ['gpg.program', 'core.pager', 'diff.own.textconv', 'diff.external', 'core.fsmonitor']) repository.git('2026-10-10', 'config', setting, program);
      repository.git('2026-10-10', 'commit', '-q', '--amend', '-S', '-m', 'signed').git('2026-10-10', 'config', 'log.showSignature', 'true');
      assert.ok(existsSync(trace), 'the program was never run, so this test says nothing');
      rmSync(trace);
      assert.deepEqual(await historyOf(repository), ['2026-09-30: 400', '2026-10-10: 410']);
      assert.equal(existsSync(trace), false);
    }));

  it('stops when it is told to', () =>
    inRepository(async (repository) => {
      repository.commit('2026-09-01', vision(400));
      const signal = AbortSignal.abort(new Error('enough'));
      await assert.rejects(readVisionHistory(repository.folder, 'vision.yaml', ['2026-10-01'], signal), /enough/);
    }));
});
