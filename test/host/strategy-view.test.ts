import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { allRows as all, drawn, labelled, type Drawn } from './support/drawn.ts';
import { eventually } from './support/eventually.ts';
import { closeAll, fileIn, visionApi } from './support/workspace.ts';

describe('the Strategy view', () => {
  let rows: Drawn[] = [];
  before(async () => {
    await vscode.commands.executeCommand('vision.strategy.focus');
    const { views: { strategy } } = await visionApi();
    rows = await eventually(() => drawn(strategy), (shown) => assert.ok(all(shown).some(({ item }) => item.contextValue === 'folder')));
  });
  after(closeAll);

  it('shows each objective with its progress and status', () => {
    const objective = labelled(rows, 'Win more of the checkouts we already see');
    assert.match(String(objective.item.description), /\d+ %.*at risk/);
  });

  it('shows under an objective its hypothesis, its KPIs and its initiatives', () => {
    const { children } = labelled(rows, 'Win more of the checkouts we already see');
    assert.deepEqual([...new Set(children.map(({ item }) => item.contextValue))], ['hypothesis', 'kpi', 'initiative']);
  });

  it('shows under an initiative its KPIs, its folders with file counts and its markers', () => {
    const { children } = labelled(rows, 'Halve authorisation latency');
    assert.ok(['kpi', 'folder', 'marker'].every((kind) => children.some(({ item }) => item.contextValue === kind)));
    const folders = children.filter(({ item }) => item.contextValue === 'folder');
    assert.ok(folders.every(({ item }) => /\d+ files?/.test(String(item.description))));
  });

  it('tells states apart by shape, not by colour alone', () => {
    const shapes = new Map<string, string>();
    for (const { item } of all(rows)) {
      const { id, color } = item.iconPath as vscode.ThemeIcon;
      const known = shapes.get(id);
      assert.ok(known === undefined || known === (color?.id ?? ''), `${id} comes in two colours`);
      shapes.set(id, color?.id ?? '');
    }
  });

  it('gives every row an id of its own and words for a screen reader', () => {
    const ids = all(rows).map(({ item }) => item.id);
    assert.equal(new Set(ids).size, ids.length);
    assert.ok(all(rows).every(({ item }) => item.accessibilityInformation?.label));
  });

  it('goes to the place in vision.yaml when a row is clicked', async () => {
    const { command } = labelled(rows, 'Authorisation p95').item;
    assert.ok(command);
    await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
    const editor = await eventually(() => vscode.window.activeTextEditor, (active) => assert.equal(active?.document.uri.toString(), fileIn('vision.yaml').toString()));
    assert.equal(editor?.document.getText(editor.selection), 'auth-p95');
  });

  it('goes to the comment when a marker is clicked', async () => {
    const marker = all(rows).find(({ item }) => item.contextValue === 'marker');
    const { command } = marker?.item ?? {};
    assert.ok(command);
    await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
    const editor = await eventually(() => vscode.window.activeTextEditor, (active) => assert.notEqual(active?.document.uri.toString(), fileIn('vision.yaml').toString()));
    assert.match(editor?.document.getText(editor.selection) ?? '', /TODO|FIXME|HACK/);
  });
});
