import assert from 'node:assert/strict';
import * as vscode from 'vscode';

describe('the VS Code that the tests run in', () => {
  it('has the sample repository open, in a folder that tests may write in', async () => {
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    assert.equal(folder?.name, 'lumipay');
    const file = vscode.Uri.joinPath(folder.uri, 'written-by-a-test.txt');
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode('here'));
    await vscode.workspace.fs.delete(file);
  });

  it('has the extension of this project', () => {
    assert.ok(vscode.extensions.getExtension('vision-trace.vision-trace'));
  });

  it('lives on the day that the expected findings are written for', () => {
    assert.equal(process.env['VISION_TODAY'], '2026-11-22');
  });

  it('trusts the workspace', () => {
    assert.equal(vscode.workspace.isTrusted, true);
  });
});
