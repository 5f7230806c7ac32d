import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { newLines } from '../support/edited.ts';
import { openFile, readFile, restoredVision } from './support/workspace.ts';

describe('Capture Insight', () => {
  const { file: vision, original } = restoredVision();
  const capture = (given: object) => vscode.commands.executeCommand('vision.captureInsight', given);

  it('writes one line on top of a notebook whose newest entry stands first, and one undo takes it back', async () => {
    const { document } = await openFile('vision.yaml');
    await capture({ title: 'Shops ask for #1: speed', kind: 'customer', url: 'https://news.lumipay.example/x', links: ['fast-auth'], effect: 'supports' });
    const line = '  - { date: 2026-11-22, title: "Shops ask for #1: speed", kind: customer, url: https://news.lumipay.example/x, links: [fast-auth], effect: supports }';
    assert.deepEqual(newLines(original(), document.getText()), [line]);
    assert.match(document.getText(), /insights:\n  - \{ date: 2026-11-22/);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), original());
  });

  it('saves a file that nobody had open', async () => {
    await capture({ title: 'One line is enough' });
    assert.deepEqual(newLines(original(), await readFile(vision())), ['  - { date: 2026-11-22, title: One line is enough }']);
  });
});
