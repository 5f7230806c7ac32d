import * as vscode from 'vscode';
import { exemptFolders, initiativePicks, mapFolders } from '../../core/features/fixes/map-folder.ts';
import type { Snapshot } from '../../core/snapshot.ts';
import { UserError } from '../../core/user-error.ts';
import { literalPick } from '../literal.ts';
import { answered, type Answer, type Place } from '../questions/answer.ts';
import { askPick, type Choice } from '../questions/ask-pick.ts';
import { askText } from '../questions/ask-text.ts';
import { converse, type Question } from '../questions/converse.ts';
import type { Sessions } from '../session/sessions.ts';
import { chooseVision } from './choose-vision.ts';
import { editVision } from './edit-vision.ts';
import { pathsToMap } from './paths-to-map.ts';

/** What the command can be told, by a finding, a row or a lens; it asks for the rest. */
export interface MapFolderArguments {
  /** The workspace folder, as a URI. */
  readonly folder?: string;
  /** Folders and files, relative to the folder of the vision. */
  readonly paths?: readonly string[];
  /** A file of which it is to be asked how much around it is meant. */
  readonly file?: string;
  /** An id. */
  readonly initiative?: string;
  /** Why the paths need no initiative; empty to be asked for the reason. */
  readonly because?: string;
}

/** No initiative: the code is exempt. */
const EXEMPT = Symbol('exempt');

interface Answers {
  readonly paths?: readonly string[];
  readonly target?: string | typeof EXEMPT;
  readonly because?: string;
}

/** Lets an initiative own folders, or says why they need none. @param more what else is selected in the Explorer */
export async function mapFolder(sessions: Sessions, argument: unknown, more: unknown): Promise<void> {
  const given = pathsToMap(sessions, argument, more);
  const chosen = await chooseVision(sessions, given.folder);
  if (!chosen) return;
  const { session, snapshot } = chosen;
  const answers = await converse(vscode.l10n.t('Map Folder'), questionsFor(snapshot, given), known(given));
  if (!answers?.paths || answers.target === undefined) return;
  const { paths, target, because = '' } = answers;
  await editVision(session, (text) => (target === EXEMPT ? exemptFolders(text, paths, because) : mapFolders(text, target, paths)));
}

function known({ paths, initiative, because }: MapFolderArguments): Answers {
  const target = initiative ?? (because === undefined ? undefined : EXEMPT);
  return { ...(paths && { paths }), ...(target !== undefined && { target }), ...(because ? { because } : {}) };
}

function questionsFor(snapshot: Snapshot, given: MapFolderArguments): Question<Answers>[] {
  const { paths, file, initiative, because } = given;
  if (!paths && file === undefined) throw new UserError(vscode.l10n.t('Open a file first, or choose a folder in the Explorer.'));
  return [
    { ask: askScope(file ?? ''), when: () => !paths },
    { ask: askTarget(snapshot), when: () => initiative === undefined && because === undefined },
    { ask: askReason, when: ({ target }) => target === EXEMPT && !because },
  ];
}

/** The folders around a file, nearest first, then the file alone. */
function askScope(file: string) {
  const parts = file.split('/').slice(0, -1);
  const folders = parts.map((_, index) => parts.slice(0, index + 1).join('/')).toReversed();
  const choices: Choice<string>[] = [
    ...folders.map((folder) => ({ value: folder, label: folder, description: vscode.l10n.t('folder') })),
    { value: file, label: file, description: vscode.l10n.t('this file alone') },
  ];
  return async (place: Place): Promise<Answer<Answers>> =>
    answered(await askPick(place, { placeholder: vscode.l10n.t('How much of the code is meant?'), choices: choices.map(literal) }), (path) => ({ paths: [path] }));
}

function askTarget(snapshot: Snapshot) {
  return async (place: Place, { paths = [] }: Answers): Promise<Answer<Answers>> => {
    const picks = initiativePicks(snapshot, paths[0] ?? '').map((pick): Choice<string | typeof EXEMPT> => ({ value: pick.id, ...literalPick(pick) }));
    const none = { value: EXEMPT, label: vscode.l10n.t('No initiative: exempt it…'), description: '', detail: vscode.l10n.t('For code that deliberately serves no single item; you are asked why.') } as const;
    const placeholder = vscode.l10n.t('Which initiative does {0} serve?', paths.join(', '));
    return answered(await askPick(place, { placeholder, choices: [...picks, none] }), (target) => ({ target }));
  };
}

async function askReason(place: Place, { paths = [], because }: Answers): Promise<Answer<Answers>> {
  const prompt = vscode.l10n.t('Why does {0} need no roadmap item?', paths.join(', '));
  return answered(await askText(place, { prompt, value: because, placeholder: vscode.l10n.t('shared kernel, serves every objective') }), (text) => ({ because: text }));
}

function literal<Value>(choice: Choice<Value>): Choice<Value> {
  return { ...choice, ...literalPick({ label: choice.label, description: choice.description ?? '', detail: choice.detail ?? '' }) };
}
