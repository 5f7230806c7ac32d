import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { newLines } from '../support/edited.ts';
import { eventually } from './support/eventually.ts';
import { openFile, readFile, restoredVision, visionApi } from './support/workspace.ts';

const LINE = '      - { date: 2026-11-22, value: 580, note: after the switch }\n';

describe('Update KPI', () => {
  const { file: vision, original } = restoredVision();
  const update = (given: object) => vscode.commands.executeCommand('vision.updateKpi', { kpi: 'auth-p95', value: 580, note: 'after the switch', ...given });

  it('writes exactly one new line, behind the newest check-in', async () => {
    const { document } = await openFile('vision.yaml');
    await update({});
    assert.deepEqual(newLines(original(), document.getText()), [LINE.trimEnd()]);
    assert.match(document.getText(), /value: 610, confidence: 0\.6[^\n]*\n      - \{ date: 2026-11-22, value: 580/);
  });

  it('is taken back by one undo', async () => {
    const { document } = await openFile('vision.yaml');
    await update({});
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), original());
    assert.equal(document.isDirty, false);
  });

  it('leaves saving to whoever has the file open', async () => {
    const { document } = await openFile('vision.yaml');
    await update({});
    assert.equal(document.isDirty, true);
    assert.equal(await readFile(vision()), original());
  });

  it('works on unsaved edits, keeps them, and saves nothing', async () => {
    const editor = await openFile('vision.yaml');
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), '# half a thought\n'));
    const edited = editor.document.getText();
    await update({});
    assert.deepEqual(newLines(edited, editor.document.getText()), [LINE.trimEnd()]);
    assert.equal(await readFile(vision()), original());
    await vscode.commands.executeCommand('undo');
    assert.equal(editor.document.getText(), edited);
  });

  it('saves a file that nobody had open, and shows it at the new line', async () => {
    await update({});
    assert.deepEqual(newLines(original(), await readFile(vision())), [LINE.trimEnd()]);
    const editor = vscode.window.activeTextEditor;
    assert.equal(editor?.document.uri.toString(), vision().toString());
    assert.match(editor?.document.lineAt(editor.selection.active.line).text ?? '', /value: 580/);
    await vscode.commands.executeCommand('undo');
    assert.equal(editor?.document.getText(), original());
  });

  it('shows at once in the numbers of every surface', async () => {
    await openFile('vision.yaml');
    await update({ value: '560 ms' });
    const { sessions } = await visionApi();
    await eventually(() => sessions.withVision()[0]?.snapshot?.numbers.kpis.get('auth-p95')?.value, (value) => assert.equal(value, 560));
  });

  it('keeps a note that YAML could misread', async () => {
    const { document } = await openFile('vision.yaml');
    await update({ note: 'see: #42, {half}' });
    const { sessions } = await visionApi();
    const kpi = await eventually(
      () => sessions.of(document.uri)?.fresh()?.vision.document.kpis?.find(({ id }) => id === 'auth-p95'),
      (found) => assert.equal(found?.checkIns?.at(-1)?.value, 580),
    );
    assert.equal(kpi?.checkIns?.at(-1)?.note, 'see: #42, {half}');
  });

  for (const [what, given] of [['a value that is no number', { value: 'fast' }], ['a KPI that does not exist', { kpi: 'auth-p96' }]] as const) {
    it(`refuses ${what} and writes nothing`, async () => {
      const { document } = await openFile('vision.yaml');
      await update(given);
      assert.equal(document.getText(), original());
    });
  }

  it('takes a change of the newest value, a day and a confidence', async () => {
    const { document } = await openFile('vision.yaml');
    await update({ value: '-5%', date: '2026-11-20', confidence: 0.7, note: '' });
    assert.deepEqual(newLines(original(), document.getText()), ['      - { date: 2026-11-20, value: 579.5, confidence: 0.7 }']);
  });

  it('takes the KPI that is chosen from the list', async () => {
    await openFile('vision.yaml');
    const running = vscode.commands.executeCommand('vision.updateKpi', { value: 99 });
    await eventually(
      async () => {
        await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
        return vscode.window.activeTextEditor?.document.isDirty;
      },
      (dirty) => assert.equal(dirty, true),
    );
    await running;
    assert.match(newLines(original(), vscode.window.activeTextEditor?.document.getText() ?? '')[0] ?? '', /date: 2026-11-22, value: 99/);
  });
});
