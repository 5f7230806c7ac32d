import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { VisionApi } from '../../../src/editor/api.ts';
import { eventually } from './eventually.ts';

/** A file of a workspace folder, the first one unless it is named. */
export function fileIn(path: string, folder?: string): vscode.Uri {
  const folders = vscode.workspace.workspaceFolders ?? [];
  const found = folder === undefined ? folders[0] : folders.find(({ name }) => name === folder);
  assert.ok(found, `the workspace folder ${folder ?? ''} among ${folders.map(({ name }) => name).join(', ')}`);
  return vscode.Uri.joinPath(found.uri, path);
}

/** A workspace of several folders is there before its folders are. */
export async function foldersAreOpen(): Promise<void> {
  await eventually(() => vscode.workspace.workspaceFolders?.length ?? 0, (count) => assert.ok(count > 0));
}

export async function openFile(path: string, folder?: string): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(fileIn(path, folder));
}

/** What the extension tells to tests, once it runs. */
export async function visionApi(): Promise<VisionApi> {
  const extension = vscode.extensions.getExtension<VisionApi>('vision-trace.vision-trace');
  assert.ok(extension);
  return extension.activate();
}

/** The findings that VS Code shows in a file, as `rule line:column`, both from 1, in order. */
export function shownIn(file: vscode.Uri): string[] {
  return vscode.languages
    .getDiagnostics(file)
    .filter(({ source }) => source === 'vision')
    .toSorted((a, b) => a.range.start.compareTo(b.range.start))
    .map(({ code, range }) => `${String(code)} ${range.start.line + 1}:${range.start.character + 1}`);
}

/** The findings that VS Code shows in a file, as `rule "marked text"`. */
export async function markedIn(file: vscode.Uri): Promise<string[]> {
  const lines = (await readFile(file)).split('\n');
  return vscode.languages
    .getDiagnostics(file)
    .filter(({ source }) => source === 'vision')
    .map(({ code, range: { start, end } }) => `${String(code)} "${lines[start.line]?.slice(start.character, end.character) ?? ''}"`);
}

/** The titles of the lenses that VS Code shows in a file, as `line title`. */
export async function lensesIn(file: vscode.Uri): Promise<string[]> {
  const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', file, 1000);
  return lenses.map(({ range, command }) => `${range.start.line + 1} ${command?.title ?? '(unresolved)'}`);
}

/** Throws unsaved edits away and closes all editors, so that each test begins from what is on disk. */
export async function closeAll(): Promise<void> {
  for (const { uri } of vscode.workspace.textDocuments.filter(({ isDirty }) => isDirty)) {
    await vscode.window.showTextDocument(uri);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

export async function writeFile(file: vscode.Uri, text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
}

export async function readFile(file: vscode.Uri): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
}

/**
 * Leaves the vision as it was, and waits until the extension has seen so: what the next test
 * begins with is then at rest. Nothing is written where nothing was saved.
 */
export async function restoreVision(file: vscode.Uri, text: string): Promise<void> {
  await closeAll();
  if ((await readFile(file)) !== text) await writeFile(file, text);
  const { sessions } = await visionApi();
  await eventually(() => sessions.withVision()[0]?.snapshot?.input.text, (seen) => assert.equal(seen, text));
}

/** Called in a suite: puts the vision of the workspace back after each of its tests. */
export function restoredVision(): { readonly file: () => vscode.Uri; readonly original: () => string } {
  const file = () => fileIn('vision.yaml');
  let text = '';
  before(async () => {
    text = await readFile(file());
  });
  afterEach(() => restoreVision(file(), text));
  return { file, original: () => text };
}
