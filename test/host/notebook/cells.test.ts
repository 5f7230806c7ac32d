import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually } from '../support/eventually.ts';
import { closeAll, fileIn, lensesIn, openFile, shownIn, visionApi } from '../support/workspace.ts';

const [WITH_ID, WITHOUT] = [1, 2];

/** The text of a cell of the notebook, which is open in front. */
async function cell(index: number): Promise<vscode.TextDocument> {
  await visionApi();
  const notebook = await vscode.workspace.openNotebookDocument(fileIn('risk/scores.ipynb'));
  await vscode.window.showNotebookDocument(notebook);
  return notebook.cellAt(index).document;
}

function placeOf(document: vscode.TextDocument, word: string, after = ''): vscode.Position {
  const text = document.getText();
  return document.positionAt(text.indexOf(word, text.indexOf(after)) + (word.length >> 1));
}

async function asked<Answer>(command: string, index: number, word: string, ...more: unknown[]): Promise<Answer> {
  const document = await cell(index);
  return vscode.commands.executeCommand<Answer>(command, document.uri, placeOf(document, word), ...more);
}

/** Writes the texts that the cells had at first. */
async function restore(texts: readonly string[]): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  for (const [index, text] of texts.entries()) {
    const document = await cell(index);
    edit.replace(document.uri, new vscode.Range(0, 0, document.lineCount, 0), text);
  }
  await vscode.workspace.applyEdit(edit);
}

describe('a cell of a notebook', () => {
  const texts: string[] = [];
  before(async () => {
    for (const index of [0, WITH_ID, WITHOUT]) texts.push((await cell(index)).getText());
  });
  afterEach(async () => {
    await restore(texts);
    await closeAll();
  });

  it('has hovers on the ids of its comments, and none in its strings', async () => {
    await eventually(() => asked<vscode.Hover[]>('vscode.executeHoverProvider', WITH_ID, 'all-of-it'), ([hover]) => {
      const [content] = hover?.contents ?? [];
      assert.match(content instanceof vscode.MarkdownString ? content.value : '', /Serves everything/);
    });
    const document = await cell(WITH_ID);
    const inString = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, placeOf(document, 'all-of-it', 'x = '));
    assert.deepEqual(inString, []);
  });

  it('leads from an id to its item', () =>
    eventually(() => asked<vscode.LocationLink[]>('vscode.executeDefinitionProvider', WITH_ID, 'all-of-it'), ([link]) => assert.equal(link?.targetUri.toString(), fileIn('vision.yaml').toString())));

  it('completes ids in its comments', async () => {
    const document = await cell(WITHOUT);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 0), '# TODO(\n');
    await vscode.workspace.applyEdit(edit);
    await eventually(
      async () => vscode.commands.executeCommand<vscode.CompletionList>('vscode.executeCompletionItemProvider', document.uri, new vscode.Position(0, 7)),
      ({ items }) => assert.ok(items.some(({ label }) => typeof label === 'object' && label.label === 'all-of-it')),
    );
  });

  it('has lenses over its markers, and the first that holds code over itself', async () => {
    await eventually(async () => lensesIn((await cell(WITH_ID)).uri), (lenses) => assert.deepEqual(lenses.map((lens) => lens.replace(/ \(.*/, '')), ['1 Serves Serves everything → Be told apart from the first folder', '2 For Serves everything']));
    await eventually(async () => lensesIn((await cell(WITHOUT)).uri), (lenses) => assert.deepEqual(lenses, ['1 Serves no roadmap item: link it', '2 There is no roadmap item "all-of-ti": link it']));
  });

  it('shows its findings, which can be mended there', async () => {
    const document = await cell(WITHOUT);
    await eventually(() => shownIn(document.uri), (shown) => assert.deepEqual(shown.map((finding) => finding.split(' ')[0]), ['orphan-marker', 'marker-unknown-id']));
    assert.deepEqual(shownIn(fileIn('risk/scores.ipynb')), []);
    const at = placeOf(document, 'all-of-ti');
    const fixes = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, new vscode.Range(at, at), vscode.CodeActionKind.QuickFix.value, 50);
    const fix = fixes.find(({ title }) => title === 'Change to "all-of-it"');
    assert.ok(fix?.edit, fixes.map(({ title }) => title).join(', '));
    await vscode.workspace.applyEdit(fix.edit);
    assert.match(document.getText(), /TODO\(all-of-it\): misspelt/);
  });

  it('has its markers linked where they stand', async () => {
    const document = await cell(WITHOUT);
    await vscode.commands.executeCommand('vision.linkMarker', { file: document.uri.toString(), line: 0, item: 'all-of-it' });
    assert.match(document.getText(), /^# TODO\(all-of-it\): nobody/);
  });

  it('is found by references and changed by a rename, unsaved edits included', async () => {
    const document = await cell(WITHOUT);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 0), '# TODO(all-of-it): not saved yet\n');
    await vscode.workspace.applyEdit(edit);
    const vision = (await openFile('vision.yaml')).document;
    const places = await eventually(
      async () => vscode.commands.executeCommand<vscode.Location[]>('vscode.executeReferenceProvider', vision.uri, placeOf(vision, 'all-of-it')),
      (found) => assert.equal(found.length, 3),
    );
    assert.ok(places.some(({ uri }) => uri.toString() === document.uri.toString()));
    const renaming = await vscode.commands.executeCommand<vscode.WorkspaceEdit>('vscode.executeDocumentRenameProvider', vision.uri, placeOf(vision, 'all-of-it'), 'the-whole');
    assert.ok(await vscode.workspace.applyEdit(renaming));
    assert.match(document.getText(), /^# TODO\(the-whole\): not saved yet/);
    assert.match((await cell(WITH_ID)).getText(), /# TODO\(the-whole\): weigh/);
    assert.match(vision.getText(), /id: the-whole,/);
  });
});
