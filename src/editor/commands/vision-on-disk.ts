import { readFile, realpath } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import * as vscode from 'vscode';
import { UserError } from '../../core/user-error.ts';
import { LockProblem, whileLocked } from '../../workspace/file-lock.ts';

/** VS Code takes up a file that has changed on disk within a moment; where it does not, it refuses to save over it. */
const PATIENCE_MILLISECONDS = 5000;
const BETWEEN_MILLISECONDS = 50;

/**
 * Changes a file and saves it while no other `vision` does, in another window or on the command line: who comes second
 * waits, and sees what the first has written. Where no lock can be made, VS Code's own check has to do: it does not save
 * over a file that is newer than what it has read.
 * @throws UserError where somebody else does not let go
 */
export async function whileAlone<Result>(file: vscode.Uri, work: () => Promise<Result>): Promise<Result> {
  if (file.scheme !== 'file') return work();
  try {
    return await whileLocked(await realpath(file.fsPath), work);
  } catch (error) {
    if (!(error instanceof LockProblem)) throw error;
    if (!error.isHeld) return work();
    throw new UserError(vscode.l10n.t('Another program is changing {0} and does not let go of it. If none is running, delete the file with the ending ".lock" beside it.', vscode.workspace.asRelativePath(file)), { cause: error });
  }
}

/** Waits until a document without unsaved edits says what stands on disk. */
export async function caughtUp(document: vscode.TextDocument): Promise<void> {
  const deadline = performance.now() + PATIENCE_MILLISECONDS;
  while (!document.isDirty && !(await saysTheSame(document)) && performance.now() < deadline) {
    if (vscode.window.activeTextEditor?.document === document) await vscode.commands.executeCommand('workbench.action.files.revert');
    await sleep(BETWEEN_MILLISECONDS);
  }
}

/** An editor shows a byte order mark and mixed line ends otherwise than they are. What cannot be read as UTF-8 is left to VS Code. */
async function saysTheSame(document: vscode.TextDocument): Promise<boolean> {
  if (document.uri.scheme !== 'file' || !document.encoding.startsWith('utf8')) return true;
  const plain = (text: string) => text.replaceAll('\r\n', '\n');
  const bytes = await readFile(document.uri.fsPath).catch(() => undefined);
  return bytes === undefined || plain(new TextDecoder().decode(bytes)) === plain(document.getText());
}
