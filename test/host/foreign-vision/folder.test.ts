import assert from 'node:assert/strict';
import * as vscode from 'vscode';

describe('a folder whose vision.yaml belongs to another program', () => {
  it('is open and shows no finding on that file', async () => {
    const [file] = await vscode.workspace.findFiles('vision.yaml');
    assert.ok(file);
    await vscode.window.showTextDocument(file);
    assert.deepEqual(vscode.languages.getDiagnostics(file), []);
  });
});
