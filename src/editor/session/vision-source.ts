import * as vscode from 'vscode';
import { nameOf, openDocument, pathBelow } from '../paths.ts';

/** What stands where the vision of a folder should be. `beside`: the version of the open document, if any, when it was read. */
export type VisionSource =
  | { readonly kind: 'missing' }
  | { readonly kind: 'unreadable'; readonly file: vscode.Uri; readonly reason: string }
  | { readonly kind: 'text'; readonly file: vscode.Uri; readonly text: string; readonly beside: number | undefined };

const NAMES: readonly string[] = ['vision.yaml', 'vision.yml'];

/** The paths below a workspace folder where its vision may stand, best first. `setting` names the only one, if it is not empty. */
export function visionPaths(setting: string): readonly string[] {
  return setting.trim() === '' ? NAMES : [setting.trim()];
}

/** Finds and reads the vision of a folder. A file that has been deleted under unsaved edits lives on in its editor. */
export async function readVision(folder: vscode.Uri, setting: string): Promise<VisionSource> {
  for (const path of visionPaths(setting)) {
    const file = vscode.Uri.joinPath(folder, path);
    // Globs cannot climb out of the vision's folder, so neither may the vision out of the workspace.
    if (pathBelow(folder, file) === undefined) continue;
    const source = await readAt(file);
    if (source.kind !== 'missing') return source;
  }
  return { kind: 'missing' };
}

async function readAt(file: vscode.Uri): Promise<VisionSource> {
  const document = openDocument(file);
  if (document?.isDirty) return { kind: 'text', file, text: document.getText(), beside: document.version };
  try {
    const { type } = await vscode.workspace.fs.stat(file);
    if ((type & vscode.FileType.Directory) !== 0) return { kind: 'unreadable', file, reason: folderReason(file) };
    return { kind: 'text', file, text: decode(await vscode.workspace.fs.readFile(file)), beside: document?.version };
  } catch (error) {
    return isMissing(error) ? { kind: 'missing' } : { kind: 'unreadable', file, reason: failureReason(file, error) };
  }
}

/**
 * The text that counts: that of the open document, unless nobody looks at it and the disk has moved on without it.
 * VS Code holds closed editors for minutes, and is told of changes as unreliably as we are.
 */
export function textOf({ file, text, beside }: Extract<VisionSource, { kind: 'text' }>): string {
  const document = openDocument(file);
  if (!document) return text;
  const isBehind = !document.isDirty && document.version === beside && !text.includes(UNREADABLE);
  const isShown = vscode.window.visibleTextEditors.some((editor) => editor.document === document);
  return isBehind && !isShown ? text : document.getText();
}

/** What a byte becomes that is no UTF-8: then VS Code knows the encoding better. */
const UNREADABLE = '\uFFFD';

/** As VS Code shows it: a byte order mark belongs to the file, not to its content. */
function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

function isMissing(error: unknown): boolean {
  return error instanceof vscode.FileSystemError && (error.code === 'FileNotFound' || error.code === 'FileNotADirectory');
}

function folderReason(file: vscode.Uri): string {
  return vscode.l10n.t('{0} is a folder, not a file. Move it away, or name the file of the vision in the setting "vision.file".', nameOf(file));
}

function failureReason(file: vscode.Uri, error: unknown): string {
  const why = error instanceof vscode.FileSystemError ? error.code : String(error);
  return vscode.l10n.t('{0} cannot be read ({1}). Check its permissions.', nameOf(file), why);
}
