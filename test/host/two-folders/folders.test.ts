import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { labelsOf } from '../support/drawn.ts';
import { eventually } from '../support/eventually.ts';
import { closeAll, fileIn, foldersAreOpen, openFile, shownIn, visionApi, writeFile } from '../support/workspace.ts';

describe('a workspace of two folders', () => {
  before(foldersAreOpen);
  afterEach(closeAll);

  it('shows the strategy of each under its name', async () => {
    const { views: { strategy } } = await visionApi();
    await eventually(() => labelsOf(strategy), (labels) => assert.deepEqual(labels, ['lumipay', 'second']));
    const [, second] = await strategy.getChildren();
    assert.ok(second);
    assert.deepEqual(await labelsOf(strategy, second), ['Be told apart from the first folder']);
  });

  it('shows the orphaned work of each under its name', async () => {
    const { views: { orphans } } = await visionApi();
    await eventually(() => labelsOf(orphans), (labels) => assert.deepEqual(labels, ['lumipay', 'second']));
    const [first] = await orphans.getChildren();
    assert.ok(first);
    await eventually(() => labelsOf(orphans, first), (labels) => assert.ok(labels.includes('Orphaned TODOs')));
  });

  it('finds the row of an item below its folder, so that it can be revealed', async () => {
    const { views: { strategy } } = await visionApi();
    await openFile('services/ledger/balance.go', 'lumipay');
    await vscode.commands.executeCommand('vision.revealInStrategy');
    await eventually(() => strategy.view.selection.map((row) => strategy.getTreeItem(row).label), (selected) => assert.deepEqual(selected, ['A ledger that is up to date to the second']));
  });

  it('knows in each only the items of its own vision', async () => {
    const file = fileIn('main.py', 'second');
    await writeFile(file, '# TODO(fast-auht): an id like one of the other folder\n');
    await eventually(() => shownIn(file), (shown) => assert.deepEqual(shown, ['orphan-marker 1:3']));
  });

  it('updates a KPI of the folder in which somebody works', async () => {
    await openFile('services/ledger/balance.go', 'lumipay');
    await vscode.commands.executeCommand('vision.updateKpi', { kpi: 'auth-p95', value: 580 });
    const { document } = vscode.window.activeTextEditor ?? {};
    assert.equal(document?.uri.toString(), fileIn('vision.yaml', 'lumipay').toString());
    assert.match(document?.getText() ?? '', /date: 2026-11-22, value: 580/);
  });

  it('has a dashboard for each, under its name, that goes when the folder leaves', async () => {
    const { sessions } = await visionApi();
    const labels = () => vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ label }) => label));
    for (const { folder } of [...sessions.withVision(), ...sessions.withVision()]) await vscode.commands.executeCommand('vision.openDashboard', { folder: folder.uri.toString() });
    await eventually(labels, (shown) => assert.deepEqual(shown, ['Dashboard: lumipay', 'Dashboard: second']));
    const second = vscode.workspace.workspaceFolders?.[1];
    assert.ok(second);
    vscode.workspace.updateWorkspaceFolders(1, 1);
    await eventually(labels, (shown) => assert.deepEqual(shown, ['Dashboard: lumipay']));
    vscode.workspace.updateWorkspaceFolders(1, 0, { uri: second.uri });
    await eventually(() => sessions.withVision().length, (count) => assert.equal(count, 2));
  });

  it('forgets a folder that leaves, and knows it again when it comes back', async () => {
    const { sessions } = await visionApi();
    const vision = fileIn('vision.yaml', 'second');
    const second = vscode.workspace.workspaceFolders?.[1];
    assert.ok(second);
    assert.ok(shownIn(vision).length > 0);
    vscode.workspace.updateWorkspaceFolders(1, 1);
    await eventually(() => sessions.all().map(({ folder }) => folder.name), (names) => assert.deepEqual(names, ['lumipay']));
    assert.deepEqual(shownIn(vision), []);
    vscode.workspace.updateWorkspaceFolders(1, 0, { uri: second.uri });
    await eventually(() => shownIn(vision), (shown) => assert.ok(shown.length > 0));
  });
});
