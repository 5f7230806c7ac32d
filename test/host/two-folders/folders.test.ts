import assert from 'node:assert/strict';
import * as vscode from 'vscode';

describe('a workspace of two folders', () => {
  it('has both of them open', () => {
    const names = vscode.workspace.workspaceFolders?.map((folder) => folder.name);
    assert.deepEqual(names, ['lumipay', 'second']);
  });
});
