import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually } from '../support/eventually.ts';
import { closeAll, fileIn, lensesIn, openFile, visionApi } from '../support/workspace.ts';

const BALANCE = 'services/ledger/balance.go';

describe('a window in German', () => {
  before(async function () {
    // Desktop VS Code has no German without its language pack.
    if (vscode.env.language !== 'de') this.skip();
    await visionApi();
  });
  afterEach(closeAll);

  it('has findings and fixes in German', async () => {
    const { document } = await openFile(BALANCE);
    const [finding] = await eventually(
      () => vscode.languages.getDiagnostics(document.uri).filter(({ code }) => code === 'orphan-marker'),
      (found) => assert.deepEqual(found.map(({ message }) => message), ['Dieses TODO dient keinem Roadmap-Eintrag: Verknüpfen Sie es, wie in TODO(id).']),
    );
    const fixes = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, finding?.range, vscode.CodeActionKind.QuickFix.value, 50);
    assert.deepEqual(fixes.map(({ title }) => title), [
      'Mit A ledger that is up to date to the second (ledger-v2) verknüpfen',
      'Mit einem Roadmap-Eintrag verknüpfen …',
      'Aus diesem TODO eine Initiative machen',
      'orphan-marker in dieser Zeile übergehen',
      'orphan-marker für alle ausschalten',
    ]);
  });

  it('has lenses in German', async () => {
    await openFile(BALANCE);
    await eventually(() => lensesIn(fileIn(BALANCE)), (lenses) => assert.match(lenses.join('\n'), /^1 Dient A ledger[^]*gefährdet[^]*17 Dient keinem Roadmap-Eintrag: verknüpfen$/));
  });

  it('has hovers in German, numbers included', async () => {
    const { document } = await openFile('vision.yaml');
    const at = document.positionAt(document.getText().indexOf('- id: checkout-conversion') + 8);
    await eventually(
      async () => vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, at),
      (hovers) => assert.match(hovers.map(({ contents }) => contents.map((content) => (content instanceof vscode.MarkdownString ? content.value : '')).join('')).join(''), /Zählt[^]*Fortschritt[^]*61\\,9 \\% → 65\\,0/),
    );
  });

  it('refuses in German', async () => {
    const { document } = await openFile('vision.yaml');
    const at = document.positionAt(document.getText().indexOf('- id: fast-auth') + 8);
    await eventually(async () => (await visionApi()).sessions.withVision()[0]?.snapshot?.trace, (trace) => assert.ok(trace));
    await assert.rejects(async () => vscode.commands.executeCommand('vscode.executeDocumentRenameProvider', document.uri, at, 'Fast Auth'), /ist keine Id/);
  });
});
