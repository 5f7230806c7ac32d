import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually } from '../support/eventually.ts';
import { fileIn, shownIn, visionApi } from '../support/workspace.ts';

describe('a workspace that nobody trusts yet', () => {
  it('is open in Restricted Mode', () => {
    assert.equal(vscode.workspace.isTrusted, false);
  });

  it('is read and checked all the same', async () => {
    await visionApi();
    await eventually(() => shownIn(fileIn('services/authorise/internal/risk/score.go')), (shown) => assert.equal(shown[0]?.split(' ')[0], 'marker-unknown-id'));
    await eventually(() => shownIn(fileIn('vision.yaml')), (shown) => assert.ok(shown.length > 5));
  });
});
