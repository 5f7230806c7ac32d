import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually } from './support/eventually.ts';
import { closeAll, lensesIn, openFile } from './support/workspace.ts';

describe('the outline of the vision', () => {
  afterEach(closeAll);

  it('has sections and items by their titles', async () => {
    const { document } = await openFile('vision.yaml');
    const ask = async () => vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>('vscode.executeDocumentSymbolProvider', document.uri);
    const symbols = await eventually(ask, (found) => assert.ok(found?.some(({ name }) => name === 'initiatives')));
    const initiatives = symbols?.find(({ name }) => name === 'initiatives');
    assert.ok(initiatives?.children.some(({ name, detail }) => name === 'Halve authorisation latency' && detail === 'fast-auth'));
  });

  it('folds items', async () => {
    const { document } = await openFile('vision.yaml');
    const line = document.positionAt(document.getText().indexOf('- id: fast-auth\n')).line;
    await eventually(
      async () => vscode.commands.executeCommand<vscode.FoldingRange[]>('vscode.executeFoldingRangeProvider', document.uri),
      (folds) => assert.ok(folds.some(({ start, end }) => start === line && document.lineAt(end).text.includes('why:'))),
    );
  });
});

describe('the symbols of the workspace', () => {
  for (const [query, expected] of [['latency', /^Halve authorisation latency/], ['auth-p95', /\(auth-p95\)$/], ['Win more', /^Win more of the checkouts/]] as const) {
    it(`finds ${String(expected)} by "${query}"`, () =>
      eventually(
        async () => vscode.commands.executeCommand<vscode.SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', query),
        (found) => assert.ok(found.some(({ name }) => expected.test(name)), found.map(({ name }) => name).join(', ')),
      ));
  }
});

describe('lenses as inlay hints', () => {
  afterEach(closeAll);

  it('stand at the ends of lines, and none above them', async () => {
    const settings = vscode.workspace.getConfiguration('vision.codeLens');
    const { document } = await openFile('services/ledger/balance.go');
    const whole = new vscode.Range(0, 0, document.lineCount, 0);
    await settings.update('style', 'inlayHint', vscode.ConfigurationTarget.Workspace);
    try {
      const hints = await eventually(
        async () => vscode.commands.executeCommand<vscode.InlayHint[]>('vscode.executeInlayHintProvider', document.uri, whole),
        (found) => assert.equal(found.length, 2),
      );
      assert.deepEqual(hints.map(({ position }) => document.lineAt(position).text.length === position.character), [true, true]);
      const [part] = hints[1]?.label ?? [];
      assert.ok(typeof part === 'object');
      assert.equal(part.value, 'Serves no roadmap item: link it');
      assert.deepEqual(await lensesIn(document.uri), []);
    } finally {
      await settings.update('style', undefined, vscode.ConfigurationTarget.Workspace);
    }
  });
});
