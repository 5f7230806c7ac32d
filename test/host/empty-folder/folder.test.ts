import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { labelsOf } from '../support/drawn.ts';
import { eventually } from '../support/eventually.ts';
import { fileIn, readFile, shownIn, visionApi } from '../support/workspace.ts';

describe('a folder without a vision', () => {
  it('does not start the extension', () => {
    assert.equal(vscode.extensions.getExtension('vision-trace.vision-trace')?.isActive, false);
  });

  it('offers to create one where the strategy would be shown', async () => {
    await vscode.commands.executeCommand('vision.strategy.focus');
    const { sessions, views: { strategy } } = await visionApi();
    await sessions.loaded();
    assert.deepEqual(sessions.all().map(({ state }) => state), ['missing']);
    assert.deepEqual(await strategy.getChildren(), []);
  });
});

describe('Create vision.yaml', () => {
  it('writes a commented starter without error findings, and opens it', async () => {
    await vscode.commands.executeCommand('vision.init', { starter: true });
    const text = await readFile(fileIn('vision.yaml'));
    assert.match(text, /^#[^]*apiVersion: vision\/v1[^]*objectives:[^]*kpis:[^]*initiatives:/);
    assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), fileIn('vision.yaml').toString());
    const { sessions } = await visionApi();
    await eventually(() => sessions.withVision()[0]?.snapshot?.trace, (trace) => assert.ok(trace));
    const errors = vscode.languages.getDiagnostics(fileIn('vision.yaml')).filter(({ severity }) => severity === vscode.DiagnosticSeverity.Error);
    assert.deepEqual(errors.map(({ message }) => message), []);
  });

  it('shows its objective in the Strategy view at once', async () => {
    const { views: { strategy } } = await visionApi();
    await eventually(() => labelsOf(strategy), (labels) => assert.deepEqual(labels, ['What the business wants to reach']));
  });

  it('a second time only opens what is there', async () => {
    const { document } = await vscode.window.showTextDocument(fileIn('vision.yaml'));
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 0), '# mine\n');
    await vscode.workspace.applyEdit(edit);
    const before = document.getText();
    await vscode.commands.executeCommand('vision.init', { starter: true });
    assert.equal(document.getText(), before);
    assert.ok(shownIn(document.uri).every((finding) => !finding.startsWith('yaml-syntax')));
  });
});
