import * as vscode from 'vscode';
import { starterVision } from '../../core/features/starter.ts';
import { UserError } from '../../core/user-error.ts';
import type { Clock } from '../clock.ts';
import { Drafts } from '../drafts.ts';
import { BACK } from '../questions/answer.ts';
import { askPick, type Choice } from '../questions/ask-pick.ts';
import type { FolderSession } from '../session/folder-session.ts';
import type { Sessions } from '../session/sessions.ts';
import { completeVision, guidedStart, type StartDraft } from './start/guided-start.ts';
import { readStartContext } from './start/read-context.ts';
import type { StartContext } from './start/start-context.ts';

/** Which folder it is for, as a URI; without one, people choose where there are several. */
export interface InitArguments {
  readonly folder?: string;
  /** Writes the starter without a question. */
  readonly starter?: boolean;
}

/** Makes a vision, step by step or as a commented starter. One that is there is opened, and asked for what it lacks. */
export async function init(sessions: Sessions, clock: Clock, memory: vscode.Memento, argument: unknown): Promise<void> {
  await sessions.loaded();
  const { folder, starter = false } = (argument as InitArguments | undefined) ?? {};
  const session = folder === undefined ? await chooseFolder(sessions) : sessions.ofFolder(folder);
  if (!session) return;
  // What has just been written beside the editor is not to be begun anew.
  await session.reload();
  if (session.state === 'missing' || session.state === 'empty') return begin(session, clock, memory, starter);
  await open(session);
  if (session.state === 'ready' && !starter) await complete(session, await readStartContext(session, clock));
}

async function begin(session: FolderSession, clock: Clock, memory: vscode.Memento, starter: boolean): Promise<void> {
  const context = await readStartContext(session, clock);
  const drafts = new Drafts<StartDraft>(memory, 'vision.startDrafts');
  const folder = session.folder.uri.toString();
  const wish = starter ? 'starter' : await askHow(drafts.of(folder) !== undefined);
  if (wish === 'anew') await drafts.keep(folder, undefined);
  const text = wish === 'starter' ? starterVision(session.folder.name, context.snapshot.today, context.repository.areas) : wish && (await guidedStart(session, context, drafts));
  if (text === undefined) return;
  if (session.state === 'empty') await fill(session, text);
  else await create(session, text);
}

type Wish = 'guided' | 'anew' | 'starter';

async function askHow(hasDraft: boolean): Promise<Wish | undefined> {
  const steps = vscode.l10n.t('seven steps, each can be skipped; leave at any time, your answers are kept');
  const goOn: Choice<Wish> = { value: 'guided', label: `$(arrow-right) ${vscode.l10n.t('Go On Where You Left')}`, description: vscode.l10n.t('your answers are kept') };
  const choices: Choice<Wish>[] = [
    ...(hasDraft ? [goOn] : []),
    { value: hasDraft ? 'anew' : 'guided', label: `$(list-ordered) ${vscode.l10n.t('Step by Step')}`, description: steps },
    { value: 'starter', label: `$(new-file) ${vscode.l10n.t('Just the Starter File')}`, description: vscode.l10n.t('a commented example to change by hand') },
  ];
  const wish = await askPick({ title: vscode.l10n.t('Create vision.yaml'), step: 1, totalSteps: 1, canGoBack: false }, { placeholder: vscode.l10n.t('How do you want to begin?'), choices });
  return wish === BACK ? undefined : wish;
}

async function complete(session: FolderSession, context: StartContext): Promise<void> {
  if (context.missing.length > 0) return completeVision(session, context);
  void vscode.window.showInformationMessage(vscode.l10n.t('The vision has all its parts: nothing is left to ask for.'));
}

async function chooseFolder(sessions: Sessions): Promise<FolderSession | undefined> {
  const [first, ...others] = sessions.all();
  if (!first) throw new UserError(vscode.l10n.t('Open a folder first: the vision lives beside the code.'));
  if (others.length === 0) return first;
  const folder = await vscode.window.showWorkspaceFolderPick({ placeHolder: vscode.l10n.t('Choose the folder for vision.yaml') });
  return sessions.ofFolder(folder?.uri.toString());
}

async function create(session: FolderSession, text: string): Promise<void> {
  const file = session.placeForVision();
  const edit = new vscode.WorkspaceEdit();
  edit.createFile(file, { overwrite: false, contents: new TextEncoder().encode(text) });
  if (!(await vscode.workspace.applyEdit(edit))) throw new UserError(vscode.l10n.t('{0} could not be written.', vscode.workspace.asRelativePath(file)));
  await vscode.window.showTextDocument(file);
  await session.reload();
}

/** Comments that are there stay above what is new. */
async function fill(session: FolderSession, text: string): Promise<void> {
  const editor = await open(session);
  if (!editor) return;
  const { document } = editor;
  const end = document.lineAt(document.lineCount - 1).range.end;
  const lineBreak = end.character === 0 ? '' : '\n';
  await editor.edit((edit) => edit.insert(end, lineBreak + text));
}

async function open({ visionFile, problem }: FolderSession): Promise<vscode.TextEditor | undefined> {
  if (problem !== undefined) throw new UserError(problem);
  return visionFile && vscode.window.showTextDocument(visionFile);
}
