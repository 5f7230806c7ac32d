import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { OrphansView } from '../../src/editor/views/orphans/orphans-view.ts';
import type { NodeRow } from '../../src/editor/views/tree-row.ts';
import { allRows, drawn, type Drawn } from './support/drawn.ts';
import { eventually } from './support/eventually.ts';
import { closeAll, fileIn, shownIn, visionApi } from './support/workspace.ts';

describe('the Orphaned Work view', () => {
  let orphans: OrphansView;
  const rows = (): Promise<Drawn[]> => drawn(orphans);
  const rowsOfKind = async (kind: string) => allRows(await rows()).filter(({ item }) => item.contextValue === kind);

  before(async () => {
    ({ views: { orphans } } = await visionApi());
    await eventually(rows, (shown) => assert.ok(shown.length > 0));
    // The view is there once it is known that there is a vision.
    await vscode.commands.executeCommand('vision.orphans.focus');
  });
  afterEach(closeAll);

  it('lists what serves nothing in the sample, a group a kind', async () => {
    const groups = async () => (await rows()).map(({ item }) => `${String(item.label)}: ${String(item.description)}`);
    await eventually(groups, (shown) =>
      assert.deepEqual(shown, [
        'Orphaned folders: 1 folder · 2 files',
        'Other orphaned files: 4 files',
        'Stranded code: 2 files',
        'Orphaned TODOs: 3 markers',
        'Globs that match nothing: 2 globs',
      ]),
    );
  });

  it('tells what it says to screen readers, and keeps what is open by ids', async () => {
    const all = allRows(await rows());
    assert.ok(all.every(({ item }) => item.accessibilityInformation?.label));
    assert.equal(new Set(all.map(({ item }) => item.id)).size, all.length);
  });

  it('leads to a marker by a click', async () => {
    const [marker] = await rowsOfKind('marker');
    assert.ok(marker?.item.command);
    await vscode.commands.executeCommand(marker.item.command.command, ...(marker.item.command.arguments ?? []));
    const editor = await eventually(() => vscode.window.activeTextEditor, (active) => assert.ok(active));
    assert.match(editor?.document.getText(editor.selection) ?? '', /TODO|FIXME|HACK/);
  });

  it('links several markers to one item at once', async () => {
    const markers = (await rowsOfKind('marker')).map(({ row }) => row as NodeRow);
    const files = [...new Set(markers.map(({ node }) => fileIn(node.path ?? '')))];
    const texts = () => Promise.all(files.map(async (file) => (await vscode.workspace.openTextDocument(file)).getText()));
    const before = await texts();
    const running = vscode.commands.executeCommand('vision.linkMarker', markers[0], markers);
    await eventually(
      async () => {
        await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
        return texts();
      },
      (now) => assert.ok(now.every((text, index) => text !== before[index])),
    );
    await running;
    await eventually(() => rowsOfKind('marker'), (left) => assert.deepEqual(left, []));
    await eventually(() => files.flatMap(shownIn).filter((finding) => finding.startsWith('orphan-marker')), (found) => assert.deepEqual(found, []));
    for (const [index, file] of files.entries()) {
      const edit = new vscode.WorkspaceEdit();
      const document = await vscode.workspace.openTextDocument(file);
      edit.replace(file, new vscode.Range(0, 0, document.lineCount, 0), before[index] ?? '');
      await vscode.workspace.applyEdit(edit);
      await document.save();
    }
  });

  it('maps several folders and files to one initiative by one edit, which one undo takes back', async () => {
    const { document } = await vscode.window.showTextDocument(fileIn('vision.yaml'));
    const before = document.getText();
    const chosen = (await rowsOfKind('orphan-folder')).map(({ row }) => row as NodeRow);
    assert.deepEqual(chosen.map(({ node }) => node.path), ['services/receipts', 'services/terminals']);
    const running = vscode.commands.executeCommand('vision.mapFolder', chosen[0], chosen);
    await eventually(
      async () => {
        await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
        return document.getText();
      },
      (text) => assert.match(text, /services\/receipts[^\n]*services\/terminals|services\/receipts\n.*services\/terminals/),
    );
    await running;
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), before);
  });

  it('is exported as Markdown', async () => {
    await vscode.commands.executeCommand('vision.exportOrphans');
    const { document } = vscode.window.activeTextEditor ?? {};
    assert.equal(document?.languageId, 'markdown');
    assert.match(document?.getText() ?? '', /^# Orphaned work: Lumipay technology vision 2026[^]*## Orphaned folders[^]*services\/receipts[^]*## Orphaned TODOs/);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('can group markers by owner or age only where somebody knows', () => {
    assert.ok(!orphans.groupings().includes('owner'));
  });
});
