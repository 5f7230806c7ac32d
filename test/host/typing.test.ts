import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import * as vscode from 'vscode';
import { eventually } from './support/eventually.ts';
import { closeAll, fileIn, openFile, readFile, shownIn, writeFile } from './support/workspace.ts';

/** Types letter by letter, as a person does. */
async function type(text: string): Promise<void> {
  for (const letter of text) {
    await vscode.commands.executeCommand('type', { text: letter });
    await sleep(30);
  }
}

function caretAt(editor: vscode.TextEditor, line: number, column: number): void {
  const at = new vscode.Position(line, column);
  editor.selection = new vscode.Selection(at, at);
}

function has(shown: readonly string[], rule: string): boolean {
  return shown.some((finding) => finding.startsWith(`${rule} `));
}

describe('while somebody types', () => {
  const file = () => fileIn('apps/checkout/src/messages.ts');
  afterEach(closeAll);

  it('a marker without an item becomes a finding without being saved, once its line has settled', async () => {
    const editor = await openFile('apps/checkout/src/messages.ts');
    caretAt(editor, 0, 0);
    await type('// TODO: say it in Portuguese\n');
    await eventually(() => shownIn(file()), (shown) => assert.ok(shown.includes('orphan-marker 1:4'), shown.join(', ')));
    assert.equal(editor.document.isDirty, true);
  });

  it('half an id is no finding yet, and the whole id is none at all', async () => {
    const editor = await openFile('apps/checkout/src/messages.ts');
    const seen = new Set<string>();
    const listening = vscode.languages.onDidChangeDiagnostics(() => shownIn(file()).forEach((shown) => seen.add(shown)));
    caretAt(editor, 0, 0);
    await type('// TODO(fast-aut');
    await sleep(400);
    await type('h): say it faster\n');
    await sleep(1500);
    listening.dispose();
    assert.deepEqual([...seen].filter((shown) => / 1:/.test(shown)), []);
  });

  it('a finding goes as soon as its cause is gone, also in the vision', async () => {
    const vision = fileIn('vision.yaml');
    await eventually(() => shownIn(vision), (shown) => assert.ok(has(shown, 'unknown-key'), shown.join(', ')));
    const editor = await openFile('vision.yaml');
    const { document } = editor;
    const start = document.getText().indexOf('likelyhood');
    const key = new vscode.Range(document.positionAt(start), document.positionAt(start + 'likelyhood'.length));
    await editor.edit((edit) => edit.replace(key, 'likelihood'));
    await eventually(() => shownIn(vision), (shown) => assert.ok(!has(shown, 'unknown-key'), shown.join(', ')));
    assert.equal(editor.document.isDirty, true);
  });

  it('broken YAML is one of a few findings and comes back to rest when it is mended', async () => {
    const vision = fileIn('vision.yaml');
    const before = shownIn(vision);
    const editor = await openFile('vision.yaml');
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'broken: [unclosed\n'));
    await eventually(() => shownIn(vision), (shown) => assert.ok(shown.includes('unknown-key 1:1') && shown.length <= before.length + 3, shown.join(', ')));
    await vscode.commands.executeCommand('undo');
    await eventually(() => shownIn(vision), (shown) => assert.deepEqual(shown, before));
  });

  it('edits that are thrown away leave nothing behind', async () => {
    const before = shownIn(file());
    const editor = await openFile('apps/checkout/src/messages.ts');
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), '// TODO: gone in a moment\n\n'));
    await eventually(() => shownIn(file()), (shown) => assert.ok(shown.includes('orphan-marker 1:4'), shown.join(', ')));
    await closeAll();
    await eventually(() => shownIn(file()), (shown) => assert.deepEqual(shown, before));
  });
});

describe('when files change on disk', () => {
  it('a file that another program writes is read again', async () => {
    const file = fileIn('services/ledger/written.py');
    await writeFile(file, '# TODO(fast-auht): written by another program\n');
    try {
      await eventually(() => shownIn(file), (shown) => assert.deepEqual(shown, ['marker-unknown-id 1:8']));
    } finally {
      await vscode.workspace.fs.delete(file);
    }
    await eventually(() => shownIn(file), (shown) => assert.deepEqual(shown, []));
  });

  it('a vision that another program writes is read again', async () => {
    const vision = fileIn('vision.yaml');
    const text = await readFile(vision);
    await writeFile(vision, text.replace('likelyhood', 'likelihood'));
    try {
      await eventually(() => shownIn(vision), (shown) => assert.ok(!has(shown, 'unknown-key'), shown.join(', ')));
    } finally {
      await writeFile(vision, text);
    }
    await eventually(() => shownIn(vision), (shown) => assert.ok(has(shown, 'unknown-key'), shown.join(', ')));
  });

  it('a vision is read again also where no event tells of it, and VS Code holds on to what it was', async () => {
    const vision = fileIn('vision.yaml');
    const text = await readFile(vision);
    await vscode.workspace.openTextDocument(vision);
    const settings = vscode.workspace.getConfiguration('files');
    await settings.update('watcherExclude', { '**/vision.yaml': true }, vscode.ConfigurationTarget.Workspace);
    try {
      await writeFile(vision, text.replace('likelyhood', 'likelihood'));
      await eventually(() => shownIn(vision), (shown) => assert.ok(!has(shown, 'unknown-key'), shown.join(', ')));
      await writeFile(vision, text);
      await eventually(() => shownIn(vision), (shown) => assert.ok(has(shown, 'unknown-key'), shown.join(', ')));
    } finally {
      await writeFile(vision, text);
      await settings.update('watcherExclude', undefined, vscode.ConfigurationTarget.Workspace);
    }
  });
});
