import assert from 'node:assert/strict';
import * as vscode from 'vscode';

describe('a workspace that nobody trusts yet', () => {
  it('is open in Restricted Mode', () => {
    assert.equal(vscode.workspace.isTrusted, false);
  });
});
