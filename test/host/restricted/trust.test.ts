import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { labelsOf } from '../support/drawn.ts';
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

  it('shows its strategy and its orphaned work, and says what is left out', async () => {
    const { views: { strategy, orphans } } = await visionApi();
    await eventually(() => labelsOf(orphans), (groups) => assert.ok(groups.length > 3));
    assert.ok((await strategy.getChildren()).length > 3);
    await vscode.commands.executeCommand('vision.orphans.focus');
    await eventually(() => orphans.view.message ?? '', (message) => assert.match(message, /^Restricted Mode: git is not asked/));
    assert.deepEqual(orphans.groupings(), ['folder']);
  });

  it('can be worked on: a TODO is linked, a KPI is updated', async () => {
    const file = fileIn('services/ledger/balance.go');
    const document = await vscode.workspace.openTextDocument(file);
    const { line } = document.positionAt(document.getText().indexOf('TODO'));
    await vscode.commands.executeCommand('vision.linkMarker', { file: file.toString(), line, item: 'ledger-v2' });
    assert.match(document.getText(), /TODO\(ledger-v2\)/);
    await vscode.commands.executeCommand('vision.updateKpi', { kpi: 'auth-p95', value: 580 });
    assert.match(vscode.window.activeTextEditor?.document.getText() ?? '', /date: 2026-11-22, value: 580/);
  });
});
