import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { newLines } from '../support/edited.ts';
import { eventually } from './support/eventually.ts';
import { closeAll, fileIn, openFile, readFile, restoredVision, visionApi, writeFile } from './support/workspace.ts';

describe('Closing, carrying over and deciding', () => {
  const { original } = restoredVision();
  const run = (command: string, given: object) => vscode.commands.executeCommand(`vision.${command}`, given);

  it('closes an initiative with its outcome, and one undo takes it back', async () => {
    const { document } = await openFile('vision.yaml');
    await run('closeInitiative', { initiative: 'portal-refresh', status: 'cancelled', outcome: 'Nobody asked for it' });
    assert.match(document.getText(), /id: portal-refresh\n[^]*?status: cancelled\n    resources: [^\n]*\n[^]*?    ended: 2026-11-22\n    outcome: Nobody asked for it\n\n  - id: peak-ready/);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), original());
  });

  it('hands the code of a closed initiative to another one, in the same edit', async () => {
    const { document } = await openFile('vision.yaml');
    await run('closeInitiative', { initiative: 'payout-rails', status: 'done', outcome: 'It pays', handCodeTo: 'peak-ready' });
    assert.match(document.getText(), /id: payout-rails\n[^]*?status: done\n[^]*?- services\/payouts\n[^]*?outcome: It pays\n/);
    assert.match(document.getText(), /id: peak-ready\n[^]*?code: \[[^\]]*, services\/payouts, services\/settlement\]\n/);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), original());
  });

  it('moves the markers of a closed initiative to another one', async () => {
    const { sessions } = await visionApi();
    const marked = () => (sessions.withVision()[0]?.snapshot?.trace?.markersOf('vault') ?? []).map(({ path }) => path);
    const paths = await eventually(marked, (found) => assert.ok(found.length > 0));
    const before = new Map<string, string>();
    for (const path of paths) before.set(path, await readFile(fileIn(path)));
    try {
      await run('closeInitiative', { initiative: 'vault', status: 'done', outcome: 'Signed off', moveMarkersTo: 'pay-by-bank' });
      for (const [path, text] of before) {
        const { document } = await openFile(path);
        await eventually(() => document.getText(), (moved) => assert.match(moved, /\(([^)]*, *)?pay-by-bank/));
        assert.equal(document.getText().replaceAll('pay-by-bank', 'vault'), text.replaceAll('pay-by-bank', 'vault'));
      }
    } finally {
      await closeAll();
      for (const [path, text] of before) await writeFile(fileIn(path), text);
    }
  });

  it('carries several initiatives over in one edit', async () => {
    const { document } = await openFile('vision.yaml');
    await run('carryOver', { initiatives: ['payout-rails', 'ledger-v2'] });
    assert.deepEqual(newLines(original().replaceAll(/(id: (?:payout-rails|ledger-v2)\n[^]*?quarter: )\S+/g, '$12027-Q1'), document.getText()), []);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), original());
  });

  it('decides about a scenario and takes a decision with it, in one edit', async () => {
    const { document } = await openFile('vision.yaml');
    await run('decideScenario', { scenario: 'wallets-win', status: 'occurring', accept: ['vault-custody'] });
    assert.match(document.getText(), /id: wallets-win\n[^]*?    status: occurring\n    signposts:/);
    assert.match(document.getText(), /options: \[key service of the cloud, safes in our own racks\]\n        status: accepted\n        date: 2026-11-22\n/);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), original());
  });
});
