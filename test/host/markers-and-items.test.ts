import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually } from './support/eventually.ts';
import { closeAll, fileIn, openFile, shownIn } from './support/workspace.ts';

const PATH = 'services/ledger/balance.go';

async function fixesAt(file: vscode.Uri, rule: string): Promise<vscode.CodeAction[]> {
  const [diagnostic] = vscode.languages.getDiagnostics(file).filter(({ code }) => code === rule);
  assert.ok(diagnostic, `${rule} in ${file.path}`);
  return vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', file, diagnostic.range, vscode.CodeActionKind.QuickFix.value);
}

async function apply(fix: vscode.CodeAction | undefined): Promise<void> {
  assert.ok(fix?.edit, 'a fix with an edit');
  assert.equal(await vscode.workspace.applyEdit(fix.edit), true);
}

describe('a marker without an item', () => {
  const file = () => fileIn(PATH);
  beforeEach(async () => {
    await openFile(PATH);
    await eventually(() => shownIn(file()), (shown) => assert.ok(shown.some((finding) => finding.startsWith('orphan-marker'))));
  });
  afterEach(closeAll);

  it('is linked by the command of its lens', async () => {
    const { document } = await openFile(PATH);
    const line = document.positionAt(document.getText().indexOf('TODO')).line;
    await vscode.commands.executeCommand('vision.linkMarker', { file: document.uri.toString(), line, item: 'ledger-v2' });
    assert.match(document.lineAt(line).text, /\/\/ TODO\(ledger-v2\): both reads/);
    await eventually(() => shownIn(file()), (shown) => assert.deepEqual(shown, []));
    await vscode.commands.executeCommand('undo');
    assert.equal(document.isDirty, false);
  });

  it('is linked where the caret is, to the item chosen; what the file serves comes first', async () => {
    const editor = await openFile(PATH);
    const at = editor.document.positionAt(editor.document.getText().indexOf('both reads'));
    editor.selection = new vscode.Selection(at, at);
    const running = vscode.commands.executeCommand('vision.linkMarker');
    await eventually(
      async () => {
        await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
        return editor.document.lineAt(at.line).text;
      },
      (text) => assert.match(text, /TODO\(ledger-v2\)/),
    );
    await running;
  });

  it('has a quick fix that links it to the likely item', async () => {
    const fixes = await fixesAt(file(), 'orphan-marker');
    const preferred = fixes.find(({ isPreferred }) => isPreferred);
    assert.match(preferred?.title ?? '', /ledger-v2/);
    await apply(preferred);
    await eventually(() => shownIn(file()), (shown) => assert.deepEqual(shown, []));
  });

  it('has a quick fix that lets people choose the item', async () => {
    const fixes = await fixesAt(file(), 'orphan-marker');
    assert.ok(fixes.some(({ command }) => command?.command === 'vision.linkMarker'));
  });
});

describe('a misspelt id', () => {
  afterEach(closeAll);

  for (const [path, rule, right] of [
    ['services/authorise/internal/risk/score.go', 'marker-unknown-id', 'TODO(fast-auth): ask the model'],
    ['vision.yaml', 'unknown-id', 'payout-rails]'],
    ['vision.yaml', 'unknown-key', 'likelihood:'],
  ] as const) {
    it(`in ${path} is corrected by the quick fix of ${rule}`, async () => {
      const { document } = await openFile(path);
      await eventually(() => shownIn(document.uri), (shown) => assert.ok(shown.some((finding) => finding.startsWith(`${rule} `))));
      const occurrences = document.getText().split(right).length;
      await apply((await fixesAt(document.uri, rule)).find(({ isPreferred }) => isPreferred));
      assert.equal(document.getText().split(right).length, occurrences + 1);
      await eventually(() => shownIn(document.uri), (shown) => assert.ok(!shown.some((finding) => finding.startsWith(`${rule} `))));
    });
  }
});

describe('Go to Roadmap Item', () => {
  afterEach(closeAll);

  it('opens the vision at the id', async () => {
    await vscode.commands.executeCommand('vision.goToItem', 'fast-auth');
    const editor = vscode.window.activeTextEditor;
    assert.equal(editor?.document.getText(editor.selection), 'fast-auth');
  });
});
