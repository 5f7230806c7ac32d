import assert from 'node:assert/strict';
import { chmod, rm, symlink } from 'node:fs/promises';
import * as vscode from 'vscode';
import type { FolderSession } from '../../../src/editor/session/folder-session.ts';
import type { VisionState } from '../../../src/editor/session/vision-state.ts';
import { eventually } from '../support/eventually.ts';
import { closeAll, fileIn, foldersAreOpen, lensesIn, openFile, readFile, shownIn, visionApi, writeFile } from '../support/workspace.ts';

async function sessionOf(folder: string): Promise<FolderSession> {
  const { sessions } = await visionApi();
  await sessions.loaded();
  const session = sessions.of(fileIn('vision.yaml', folder));
  assert.ok(session);
  return session;
}

async function stateBecomes(folder: string, state: VisionState): Promise<FolderSession> {
  const session = await sessionOf(folder);
  await eventually(() => session.state, (now) => assert.equal(now, state));
  return session;
}

describe('a vision that is not as it should be', () => {
  before(foldersAreOpen);
  afterEach(closeAll);

  const STATES: Readonly<Record<string, VisionState>> = {
    missing: 'missing',
    empty: 'empty',
    'comments-only': 'empty',
    broken: 'ready',
    'folder-in-its-place': 'unreadable',
    newer: 'newer',
    foreign: 'foreign',
    everything: 'ready',
    elsewhere: 'ready',
  };
  for (const [folder, state] of Object.entries(STATES)) {
    it(`is told apart: ${folder} is ${state}`, async () => {
      await stateBecomes(folder, state);
    });
  }

  for (const folder of ['missing', 'empty', 'comments-only', 'foreign', 'folder-in-its-place']) {
    it(`shows no finding and no lens where it is ${folder}`, async () => {
      await stateBecomes(folder, STATES[folder] ?? 'missing');
      const inFolder = vscode.languages.getDiagnostics().filter(([uri, found]) => uri.path.startsWith(`${fileIn('', folder).path}`) && found.some(({ source }) => source === 'vision'));
      assert.deepEqual(inFolder.map(([uri]) => uri.path), []);
      const [file] = await vscode.workspace.findFiles(new vscode.RelativePattern(fileIn('', folder), '*'));
      if (file) assert.deepEqual(await lensesIn((await vscode.workspace.openTextDocument(file)).uri), []);
    });
  }

  it('says what is broken and reads the rest', async () => {
    const { snapshot } = await stateBecomes('broken', 'ready');
    await eventually(() => shownIn(fileIn('vision.yaml', 'broken')), (shown) => assert.ok(shown.some((finding) => finding.startsWith('yaml-syntax')), shown.join(', ')));
    assert.equal(snapshot?.vision.document.title, 'A second folder');
    const { views: { strategy } } = await visionApi();
    await eventually(() => strategy.view.description, (description) => assert.equal(description, 'errors hide a part'));
  });

  it('is left alone where it is written for a newer version, and says so', async () => {
    await stateBecomes('newer', 'newer');
    await eventually(() => shownIn(fileIn('vision.yaml', 'newer')), (shown) => assert.deepEqual(shown, ['newer-version 1:13']));
  });

  it('says what to do about a folder in its place', async () => {
    const { problem } = await stateBecomes('folder-in-its-place', 'unreadable');
    assert.match(problem ?? '', /vision\.yaml is a folder/);
    const { views: { strategy } } = await visionApi();
    assert.match(strategy.view.message ?? '', /vision\.yaml is a folder/);
  });

  it('may serve everything with one glob', async () => {
    const session = await stateBecomes('everything', 'ready');
    await eventually(() => session.snapshot?.trace?.coverage.ratio, (ratio) => assert.equal(ratio, 1));
  });

  it('is found where the setting says', async () => {
    await stateBecomes('elsewhere', 'ready');
    await eventually(() => shownIn(fileIn('docs/plan.yaml', 'elsewhere')), (shown) => assert.ok(shown.some((finding) => finding.startsWith('unknown-key')), shown.join(', ')));
  });

  it('that is deleted while it is open takes its findings with it, and comes back with the file', async () => {
    const file = fileIn('vision.yaml', 'deleted');
    await openFile('vision.yaml', 'deleted');
    const text = await readFile(file);
    const before = await eventually(() => shownIn(file), (shown) => assert.ok(shown.some((finding) => finding.startsWith('unknown-key'))));
    await rm(file.fsPath);
    await stateBecomes('deleted', 'missing');
    assert.deepEqual(shownIn(file), []);
    await writeFile(file, text);
    await eventually(() => shownIn(file), (shown) => assert.deepEqual(shown, before));
  });

  it('that is deleted under unsaved edits loses none of them', async () => {
    const file = fileIn('vision.yaml', 'deleted');
    const text = await readFile(file);
    const { document } = await openFile('vision.yaml', 'deleted');
    const session = await stateBecomes('deleted', 'ready');
    const edit = new vscode.WorkspaceEdit();
    edit.insert(file, new vscode.Position(0, 0), '# unsaved\n');
    await vscode.workspace.applyEdit(edit);
    await rm(file.fsPath);
    await session.reload();
    assert.equal(session.state, 'ready');
    assert.equal(session.snapshot?.input.text, `# unsaved\n${text}`);
    await document.save();
    assert.equal(await readFile(file), `# unsaved\n${text}`);
  });

  it('that may not be read says why', async function () {
    if (process.getuid?.() === 0) return this.skip();
    const file = fileIn('vision.yaml', 'unreadable');
    await chmod(file.fsPath, 0);
    const session = await sessionOf('unreadable');
    await session.reload();
    await chmod(file.fsPath, 0o644);
    assert.equal(session.state, 'unreadable');
    assert.match(session.problem ?? '', /vision\.yaml cannot be read/);
    return session.reload();
  });

  it('that is a link to itself is no vision, and no reason to fail', async () => {
    const file = fileIn('vision.yaml', 'unreadable');
    await rm(file.fsPath);
    await symlink('vision.yaml', file.fsPath);
    const session = await sessionOf('unreadable');
    await session.reload();
    assert.ok(session.state === 'unreadable' || session.state === 'missing', session.state);
    assert.equal(session.snapshot, undefined);
  });
});

describe('commands where there is no vision', () => {
  before(foldersAreOpen);
  afterEach(closeAll);

  it('lose no byte of a broken one', async () => {
    const { document } = await openFile('vision.yaml', 'broken');
    const before = document.getText();
    await vscode.commands.executeCommand('vision.updateKpi', { kpi: 'half', value: 1 });
    assert.ok(document.getText().startsWith(before.trimEnd()));
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), before);
  });

  it('fill an empty vision with a starter that can be undone, below the comments that are there', async () => {
    const { document } = await openFile('vision.yaml', 'comments-only');
    const session = await sessionOf('comments-only');
    await vscode.commands.executeCommand('vision.init', { folder: session.folder.uri.toString(), starter: true });
    assert.match(document.getText(), /^# What we want to reach\n[^]*apiVersion: vision\/v1/);
    await eventually(() => session.state, (state) => assert.equal(state, 'ready'));
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), '# What we want to reach\n');
  });

  it('overwrite nothing that is there', async () => {
    const file = fileIn('vision.yaml', 'foreign');
    const before = await readFile(file);
    await vscode.commands.executeCommand('vision.init', { folder: fileIn('', 'foreign').toString() });
    assert.equal(await readFile(file), before);
    assert.equal((await vscode.workspace.openTextDocument(file)).getText(), before);
  });
});
