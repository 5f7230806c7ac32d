import * as vscode from 'vscode';
import { starterVision } from '../../core/features/starter.ts';
import { todayIn } from '../../core/progress/today.ts';
import { UserError } from '../../core/user-error.ts';
import type { Clock } from '../clock.ts';
import type { FolderSession } from '../session/folder-session.ts';
import type { Sessions } from '../session/sessions.ts';

/** Which folder it is for, as a URI; without one, people choose where there are several. */
export interface InitArguments {
  readonly folder?: string;
}

/** Writes a commented vision to start from and opens it; what is there already is opened and left as it is. */
export async function init(sessions: Sessions, clock: Clock, argument: unknown): Promise<void> {
  await sessions.loaded();
  const { folder } = (argument as InitArguments | undefined) ?? {};
  const session = folder === undefined ? await chooseFolder(sessions) : sessions.ofFolder(folder);
  if (!session) return;
  const moment = clock.moment();
  const today = 'today' in moment ? moment.today : todayIn(undefined, moment.now);
  const starter = starterVision(session.folder.name, today);
  if (session.state === 'missing') await create(session, starter);
  else if (session.state === 'empty') await fill(session, starter);
  else await open(session);
}

async function chooseFolder(sessions: Sessions): Promise<FolderSession | undefined> {
  const [first, ...others] = sessions.all();
  if (!first) throw new UserError(vscode.l10n.t('Open a folder first: the vision lives beside the code.'));
  if (others.length === 0) return first;
  const folder = await vscode.window.showWorkspaceFolderPick({ placeHolder: vscode.l10n.t('Choose the folder for vision.yaml') });
  return sessions.ofFolder(folder?.uri.toString());
}

async function create(session: FolderSession, starter: string): Promise<void> {
  const file = session.placeForVision();
  const edit = new vscode.WorkspaceEdit();
  edit.createFile(file, { overwrite: false, contents: new TextEncoder().encode(starter) });
  if (!(await vscode.workspace.applyEdit(edit))) throw new UserError(vscode.l10n.t('{0} could not be written.', vscode.workspace.asRelativePath(file)));
  await vscode.window.showTextDocument(file);
  await session.reload();
}

/** Comments that are there stay above the starter. */
async function fill(session: FolderSession, starter: string): Promise<void> {
  const editor = await open(session);
  if (!editor) return;
  const { document } = editor;
  const end = document.lineAt(document.lineCount - 1).range.end;
  const lineBreak = end.character === 0 ? '' : '\n';
  await editor.edit((edit) => edit.insert(end, lineBreak + starter));
}

async function open({ visionFile, problem }: FolderSession): Promise<vscode.TextEditor | undefined> {
  if (problem !== undefined) throw new UserError(problem);
  return visionFile && vscode.window.showTextDocument(visionFile);
}
