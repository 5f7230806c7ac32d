import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually } from './support/eventually.ts';
import { closeAll, fileIn, openFile, shownIn, visionApi } from './support/workspace.ts';

const BALANCE = 'services/ledger/balance.go';

/** The fixes at the first finding of a rule in a file, once it shows. */
async function fixesFor(path: string, rule: string): Promise<vscode.CodeAction[]> {
  const { document } = await openFile(path);
  const [finding] = await eventually(
    () => vscode.languages.getDiagnostics(document.uri).filter(({ code }) => code === rule),
    (found) => assert.ok(found.length > 0, `${rule} in ${path}`),
  );
  assert.ok(finding);
  return vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, finding.range, vscode.CodeActionKind.QuickFix.value, 50);
}

async function take(fixes: readonly vscode.CodeAction[], title: RegExp): Promise<void> {
  const fix = fixes.find((candidate) => title.test(candidate.title));
  assert.ok(fix, `${title} among ${fixes.map((candidate) => candidate.title).join(', ')}`);
  if (fix.edit) assert.ok(await vscode.workspace.applyEdit(fix.edit));
  if (fix.command) await vscode.commands.executeCommand(fix.command.command, ...(fix.command.arguments ?? []));
}

async function visionText(): Promise<string> {
  return (await vscode.workspace.openTextDocument(fileIn('vision.yaml'))).getText();
}

function has(path: string, rule: string): boolean {
  return shownIn(fileIn(path)).some((finding) => finding.startsWith(`${rule} `));
}

describe('what can be done about a finding', () => {
  afterEach(closeAll);

  it('begins with what mends it and ends with what silences it', async () => {
    const titles = (await fixesFor(BALANCE, 'orphan-marker')).map(({ title }) => title);
    assert.deepEqual(titles, [
      'Link to A ledger that is up to date to the second (ledger-v2)',
      'Link to a roadmap item…',
      'Create an initiative from this TODO',
      'Ignore orphan-marker on this line',
      'Turn orphan-marker off for everybody',
    ]);
  });

  it('ignores it on its line', async () => {
    await take(await fixesFor(BALANCE, 'orphan-marker'), /^Ignore/);
    await eventually(() => has(BALANCE, 'orphan-marker'), (shown) => assert.equal(shown, false));
  });

  it('turns its rule off in the vision', async () => {
    await take(await fixesFor(BALANCE, 'orphan-marker'), /^Turn orphan-marker off/);
    assert.match(await visionText(), /orphan-marker: off/);
    await eventually(() => has(BALANCE, 'orphan-marker'), (shown) => assert.equal(shown, false));
  });

  it('makes an initiative of a marker, links it and shows it', async () => {
    await take(await fixesFor(BALANCE, 'orphan-marker'), /^Create an initiative/);
    const [, id = ''] = /- id: (both-\S+)/.exec(await visionText()) ?? [];
    assert.ok((await vscode.workspace.openTextDocument(fileIn(BALANCE))).getText().includes(`TODO(${id}): both`));
    await eventually(() => has(BALANCE, 'orphan-marker'), (shown) => assert.equal(shown, false));
  });

  it('fixes all of its kind in the file', async () => {
    const editor = await openFile(BALANCE);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), '// TODO(fast-auht): one\n// TODO(ledgre-v2): two\n'));
    await take(await fixesFor(BALANCE, 'marker-unknown-id'), /^Fix all/);
    assert.match(editor.document.getText(), /^\/\/ TODO\(fast-auth\): one\n\/\/ TODO\(ledger-v2\): two\n/);
  });

  it('corrects all that is misspelt when people ask for it', async () => {
    const { document } = await openFile('vision.yaml');
    await eventually(() => has('vision.yaml', 'unknown-key'), (shown) => assert.equal(shown, true));
    const kind = vscode.CodeActionKind.SourceFixAll.append('vision').value;
    const whole = new vscode.Range(0, 0, document.lineCount, 0);
    const [fixAll] = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, whole, kind);
    assert.ok(fixAll?.edit && (await vscode.workspace.applyEdit(fixAll.edit)));
    await eventually(() => ['unknown-key', 'unknown-id'].filter((rule) => has('vision.yaml', rule)), (left) => assert.deepEqual(left, []));
  });

  it('maps an orphaned folder or exempts it', async () => {
    const titles = (await fixesFor('vision.yaml', 'orphan-folder')).map(({ title }) => title);
    assert.ok(titles.includes('Map services/receipts to an initiative…') && titles.includes('Exempt services/receipts with a reason…'), titles.join(', '));
  });
});

describe('Map Folder to Initiative', () => {
  afterEach(closeAll);
  const receipts = { paths: ['services/receipts'] };

  for (const [how, given, written] of [
    ['to the initiative that it is told', { ...receipts, initiative: 'portal-refresh' }, /- services\/receipts\n/],
    ['to no initiative, with a reason', { ...receipts, because: 'printed for everybody' }, /\{ glob: services\/receipts, because: printed for everybody \}/],
  ] as const) {
    it(`maps ${how}`, async () => {
      await openFile('vision.yaml');
      await eventually(() => has('vision.yaml', 'orphan-folder'), (shown) => assert.equal(shown, true));
      await vscode.commands.executeCommand('vision.mapFolder', given);
      assert.match(await visionText(), written);
      await eventually(() => has('vision.yaml', 'orphan-folder'), (shown) => assert.equal(shown, false));
    });
  }
});

describe('why a file exists', () => {
  afterEach(closeAll);

  it('stands in the status bar', async () => {
    const { fileStatus } = await visionApi();
    await openFile(BALANCE);
    await eventually(() => fileStatus.text, (text) => assert.equal(text, '$(calendar) A ledger that is up to date to…'));
    await openFile('services/receipts/render.py');
    await eventually(() => fileStatus.text, (text) => assert.equal(text, '$(question) No roadmap item'));
    await openFile('vision.yaml');
    await eventually(() => fileStatus.text, (text) => assert.equal(text, ''));
  });

  it('is explained from the line that says so', async () => {
    await openFile(BALANCE);
    const running = vscode.commands.executeCommand('vision.explainFile');
    await eventually(
      async () => {
        await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
        return vscode.window.activeTextEditor;
      },
      (editor) => assert.equal(editor?.document.getText(editor.selection), 'services/ledger'),
    );
    await running;
  });
});

describe('renaming a folder', () => {
  afterEach(closeAll);

  it('lets the globs that name it follow', async () => {
    const [from, to] = [fileIn('services/vault'), fileIn('services/safe')];
    await openFile('vision.yaml');
    const rename = async (oldUri: vscode.Uri, newUri: vscode.Uri) => {
      const edit = new vscode.WorkspaceEdit();
      edit.renameFile(oldUri, newUri);
      assert.ok(await vscode.workspace.applyEdit(edit));
    };
    await rename(from, to);
    try {
      await eventually(visionText, (text) => assert.match(text, /code: \[services\/safe\]/));
    } finally {
      await rename(to, from);
    }
    await eventually(visionText, (text) => assert.match(text, /code: \[services\/vault\]/));
  });
});
