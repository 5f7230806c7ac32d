import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import * as vscode from 'vscode';
import type { OrphansView } from '../../../src/editor/views/orphans/orphans-view.ts';
import { drawn, labelled, type Drawn } from '../support/drawn.ts';
import { eventually } from '../support/eventually.ts';
import { fileIn, visionApi } from '../support/workspace.ts';

const NOON = 'T12:00:00Z';

/** Commits everything below a path as if on a day. */
function commit(day: string, path: string): void {
  const settings = ['user.name=test', 'user.email=test@localhost', 'commit.gpgSign=false'].flatMap((setting) => ['-c', setting]);
  const env = { ...process.env, GIT_AUTHOR_DATE: day + NOON, GIT_COMMITTER_DATE: day + NOON, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
  const git = (...args: readonly string[]) => execFileSync('git', ['-C', fileIn('').fsPath, ...settings, ...args], { env, stdio: 'ignore' });
  git('init', '-q');
  git('add', path);
  git('commit', '-q', '-m', 'change');
}

describe('the Orphaned Work view beside a past', () => {
  let orphans: OrphansView;
  const groupsOf = async (label: string): Promise<string[]> =>
    labelled(await drawn(orphans), label).children.map(({ item }: Drawn) => `${String(item.label)}: ${String(item.description)}`);

  before(async () => {
    commit('2024-02-01', 'services/receipts');
    commit('2025-03-01', 'services/ledger');
    commit('2026-11-20', '.');
    ({ views: { orphans } } = await visionApi());
    await eventually(() => drawn(orphans), (shown) => assert.ok(shown.length > 0));
    // The view is there once it is known that there is a vision.
    await vscode.commands.executeCommand('vision.orphans.focus');
  });

  it('says when a folder was last changed', async () => {
    await eventually(() => groupsOf('Orphaned folders'), (folders) => assert.deepEqual(folders, ['services/receipts: 2 files · last changed 2024-02-01']));
  });

  it('groups markers by owner, as CODEOWNERS says', async () => {
    await vscode.commands.executeCommand('vision.groupOrphans', 'owner');
    assert.equal(orphans.view.description, 'TODOs by owner');
    await eventually(() => groupsOf('Orphaned TODOs'), (owners) => assert.deepEqual(owners, ['@joao: 1 marker', '@rui: 1 marker', 'Owned by nobody: 1 marker']));
  });

  it('groups markers by the age of their lines', async () => {
    await vscode.commands.executeCommand('vision.groupOrphans', 'age');
    await eventually(() => groupsOf('Orphaned TODOs'), (ages) => assert.deepEqual(ages, ['Older than a year: 1 marker', 'From this week: 2 markers']));
  });
});
