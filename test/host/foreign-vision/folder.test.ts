import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { fileIn, lensesIn, openFile, visionApi } from '../support/workspace.ts';

describe('a folder whose vision.yaml belongs to another program', () => {
  it('shows no finding, no lens and no row', async () => {
    const { sessions, views: { strategy } } = await visionApi();
    await sessions.loaded();
    assert.deepEqual(sessions.all().map(({ state }) => state), ['foreign']);
    await openFile('vision.yaml');
    assert.deepEqual(vscode.languages.getDiagnostics(fileIn('vision.yaml')), []);
    assert.deepEqual(await lensesIn(fileIn('vision.yaml')), []);
    assert.deepEqual(await strategy.getChildren(), []);
  });

  it('is given no schema of ours', async () => {
    const { schema, sessions } = await visionApi();
    await sessions.loaded();
    assert.equal(schema.schemaOf(fileIn('vision.yaml').toString()), undefined);
  });

  it('is not written to by any command', async () => {
    const { document } = await openFile('vision.yaml');
    const before = document.getText();
    await vscode.commands.executeCommand('vision.init', { starter: true });
    await vscode.commands.executeCommand('vision.updateKpi', { kpi: 'any', value: 1 });
    assert.equal(document.getText(), before);
    assert.equal(document.isDirty, false);
  });
});
