import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { StrategyView } from '../../src/editor/views/strategy/strategy-view.ts';
import type { NodeRow } from '../../src/editor/views/tree-row.ts';
import { allRows, drawn, labelled, type Drawn } from './support/drawn.ts';
import { eventually } from './support/eventually.ts';
import { closeAll, fileIn, openFile, visionApi } from './support/workspace.ts';

const BALANCE = 'services/ledger/balance.go';

describe('in the Strategy view', () => {
  let strategy: StrategyView;
  const rows = (): Promise<Drawn[]> => drawn(strategy);
  const rowNamed = async (label: string) => labelled(await rows(), label).row as NodeRow;
  const vision = async () => (await vscode.workspace.openTextDocument(fileIn('vision.yaml'))).getText();

  before(async () => {
    ({ views: { strategy } } = await visionApi());
    await vscode.commands.executeCommand('vision.strategy.focus');
    await eventually(rows, (shown) => assert.ok(allRows(shown).some(({ item }) => item.contextValue === 'folder')));
  });
  afterEach(async () => {
    await vscode.commands.executeCommand('vision.clearFilter');
    await vscode.commands.executeCommand('vision.groupByObjective');
    await closeAll();
  });

  it('the whole vision has a place, the journal with its newest entries first', async () => {
    const labels = (await rows()).map(({ item }) => item.label);
    assert.deepEqual(labels.slice(-6), ['Narrative', 'Landscape', 'Scenarios', 'Feedback', 'Reviews', 'Insights']);
    assert.equal(labelled(await rows(), 'Insights').children[0]?.item.label, 'Returning shoppers type their card 2.3 times a year');
  });

  it('a badge counts what waits for somebody, and can be turned off', async () => {
    assert.deepEqual(strategy.view.badge, { value: 2, tooltip: '1 item off track, 1 KPI without a recent check-in' });
    const settings = vscode.workspace.getConfiguration('vision.strategy');
    await settings.update('badge', false, vscode.ConfigurationTarget.Workspace);
    await eventually(() => strategy.view.badge, (badge) => assert.equal(badge, undefined));
    await settings.update('badge', undefined, vscode.ConfigurationTarget.Workspace);
    await eventually(() => strategy.view.badge?.value, (value) => assert.equal(value, 2));
  });

  it('a filter shows some work only, says so, and is cleared by a command', async () => {
    const before = (await rows()).length;
    await vscode.commands.executeCommand('vision.filterStrategy', { owner: ['@mara'], state: ['active'] });
    const initiatives = allRows(await rows()).filter(({ item }) => item.contextValue === 'initiative');
    assert.deepEqual(initiatives.map(({ item }) => item.label), ['Survive twice the peak of last year']);
    assert.equal(strategy.view.description, 'active · @mara');
    await vscode.commands.executeCommand('vision.clearFilter');
    assert.equal((await rows()).length, before);
    assert.equal(strategy.view.description, '');
  });

  it('a filter that nothing passes is explained', async () => {
    await vscode.commands.executeCommand('vision.filterStrategy', { owner: ['@nobody'] });
    assert.deepEqual(await rows(), []);
    assert.equal(strategy.view.message, 'Nothing passes the filter.');
  });

  it('work stands by quarter when asked for', async () => {
    await vscode.commands.executeCommand('vision.groupByQuarter');
    assert.deepEqual((await rows()).slice(0, 3).map(({ item }) => item.label), ['Now: 2026-Q4', 'Next: 2027-Q1', 'Later: 2027-Q2']);
  });

  it('an initiative that is dropped on a quarter moves there by one value, and back by one undo', async () => {
    await vscode.commands.executeCommand('vision.groupByQuarter');
    const before = await vision();
    const transfer = new vscode.DataTransfer();
    strategy.drag.handleDrag([await rowNamed('Cards on file in our own vault')], transfer);
    await strategy.drag.handleDrop(await rowNamed('Later: 2027-Q2'), transfer);
    const changed = (await vision()).split('\n').filter((line, index) => line !== before.split('\n')[index]);
    assert.deepEqual(changed, ['    quarter: 2027-Q2']);
    await vscode.commands.executeCommand('undo');
    assert.equal(await vision(), before);
  });

  it('an initiative that is dropped on another stays in its quarter when that is not shown', async () => {
    const before = await vision();
    const transfer = new vscode.DataTransfer();
    strategy.drag.handleDrag([await rowNamed('Cards on file in our own vault')], transfer);
    await strategy.drag.handleDrop(await rowNamed('Halve authorisation latency'), transfer);
    assert.equal(await vision(), before);
  });

  it('several initiatives move together by the command of the menu', async () => {
    const chosen = [await rowNamed('Cards on file in our own vault'), await rowNamed('Pay from account to account')];
    const running = vscode.commands.executeCommand('vision.moveToQuarter', chosen[0], chosen);
    const text = await eventually(
      async () => {
        await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
        return vision();
      },
      (now) => assert.equal(now.split('quarter: 2026-Q4').length, 8),
    );
    await running;
    assert.match(text, /id: vault\n[^]*?quarter: 2026-Q4/);
  });

  it('the id of a row is copied', async () => {
    const row = await rowNamed('Halve authorisation latency');
    await vscode.commands.executeCommand('vision.copyId', row, [row, await rowNamed('Fraud losses')]);
    assert.equal(await vscode.env.clipboard.readText(), 'fast-auth, fraud-loss');
  });

  it('a key is meant for the row that has the focus, not for one that was selected before', async () => {
    await strategy.view.reveal(await rowNamed('Halve authorisation latency'), { select: true, focus: true });
    await vscode.commands.executeCommand('list.focusDown');
    await vscode.commands.executeCommand('vision.copyId', { selectionOf: 'vision.strategy' });
    assert.equal(await vscode.env.clipboard.readText(), 'second-acquirer');
    assert.deepEqual(strategy.view.selection.map((row) => strategy.getTreeItem(row).label), ['Halve authorisation latency']);
  });

  it('a key is meant for all that are selected where the row with the focus is one of them', async () => {
    await strategy.view.reveal(await rowNamed('Halve authorisation latency'), { select: true, focus: true });
    await vscode.commands.executeCommand('list.expandSelectionDown');
    await vscode.commands.executeCommand('vision.copyId', { selectionOf: 'vision.strategy' });
    assert.equal(await vscode.env.clipboard.readText(), 'fast-auth, second-acquirer');
  });

  it('a row leads to its code', async () => {
    const running = vscode.commands.executeCommand('vision.goToCode', await rowNamed('A ledger that is up to date to the second'));
    const editor = await eventually(
      async () => {
        await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
        return vscode.window.activeTextEditor;
      },
      (active) => assert.ok(active),
    );
    await running;
    assert.match(editor?.document.uri.path ?? '', /\/services\/ledger\//);
  });

  it('what a file serves is selected by a command', async () => {
    await openFile(BALANCE);
    await vscode.commands.executeCommand('vision.revealInStrategy');
    await eventually(() => strategy.view.selection.map((row) => (row.kind === 'node' ? row.node.item : '')), (selected) => assert.deepEqual(selected, ['ledger-v2']));
  });

  it('what the active file serves is selected as it changes, where the settings ask for it', async () => {
    const settings = vscode.workspace.getConfiguration('vision.strategy');
    await settings.update('followEditor', true, vscode.ConfigurationTarget.Workspace);
    try {
      await openFile('services/vault/keys.go');
      await openFile('apps/checkout/src/pay/submit.ts');
      await eventually(() => strategy.view.selection.map((row) => (row.kind === 'node' ? row.node.item : '')), (selected) => assert.deepEqual(selected, ['fast-auth']));
    } finally {
      await settings.update('followEditor', undefined, vscode.ConfigurationTarget.Workspace);
    }
  });
});
