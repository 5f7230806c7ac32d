import * as vscode from 'vscode';
import { closeInitiative as closeEdit, handOverCode, moveMarkers, workLeft, workLeftText, type Closing, type WorkLeft } from '../../core/features/plan/close-initiative.ts';
import { together } from '../../core/model/edit/together.ts';
import type { Snapshot } from '../../core/snapshot.ts';
import { isClosed } from '../../core/trace/code-state.ts';
import { literal } from '../literal.ts';
import { answered } from '../questions/answer.ts';
import { askItem } from '../questions/ask-items.ts';
import { converse, type Question } from '../questions/converse.ts';
import { pickField, textField } from '../questions/fields.ts';
import type { FolderSession } from '../session/folder-session.ts';
import type { Sessions } from '../session/sessions.ts';
import { isTreeRow } from '../views/tree-row.ts';
import { addToWorkspaceEdit } from '../workspace-edit.ts';
import { chooseVision, type ChosenVision } from './choose-vision.ts';
import { editVision } from './edit-vision.ts';

/** What the command can be told, by a row or a key binding; with status and outcome nothing is asked at all. */
export interface CloseInitiativeArguments {
  /** Its id. */
  readonly initiative?: string;
  readonly status?: Closing['status'];
  readonly outcome?: string;
  /** The id of the item that its markers are to name from now on; they are left where it is missing. */
  readonly moveMarkersTo?: string;
  /** The id of the initiative that is to own its code from now on. */
  readonly handCodeTo?: string;
  /** The workspace folder, as a URI. */
  readonly folder?: string;
}

type Answers = Omit<CloseInitiativeArguments, 'folder'> & { readonly markers?: 'leave' | 'move'; readonly code?: 'leave' | 'hand-over' };

/** Closes an initiative with its outcome, and sees to the markers that still name it. */
export async function closeInitiative(sessions: Sessions, argument: unknown): Promise<void> {
  const { folder, ...given } = argumentsOf(argument);
  const chosen = await chooseVision(sessions, folder);
  if (!chosen) return;
  const isWhole = given.initiative !== undefined && given.status !== undefined && given.outcome !== undefined;
  const answers = isWhole ? given : await converse<Answers>(vscode.l10n.t('Close Initiative'), questions(chosen, given), given);
  const { initiative, status, outcome, moveMarkersTo, handCodeTo } = answers ?? {};
  if (initiative === undefined || status === undefined || outcome === undefined) return;
  const { session, snapshot } = chosen;
  const now = session.fresh() ?? snapshot;
  const paths = new Set(workLeft(now, initiative).markers.map(({ path }) => path));
  const close = (text: string) => closeEdit(text, initiative, { status, outcome, ended: now.today });
  const handOver = handCodeTo === undefined ? [] : [(text: string) => handOverCode(text, now, initiative, handCodeTo)];
  await editVision(session, (text) => together(text, [close, ...handOver]));
  if (moveMarkersTo !== undefined) await moveTo(session, [...paths], initiative, moveMarkersTo);
}

function argumentsOf(argument: unknown): CloseInitiativeArguments {
  if (!isTreeRow(argument)) return (argument as CloseInitiativeArguments | undefined) ?? {};
  const folder = argument.session.folder.uri.toString();
  const initiative = argument.kind === 'node' ? argument.node.item : undefined;
  return initiative === undefined ? { folder } : { folder, initiative };
}

function questions({ session, snapshot }: ChosenVision, given: Answers): readonly Question<Answers>[] {
  // A scan may end while people answer.
  const now = () => session.fresh() ?? snapshot;
  const left = ({ initiative = '' }: Answers) => workLeft(now(), initiative);
  return [
    { ...pickField<Answers, 'initiative'>('initiative', () => ({ placeholder: vscode.l10n.t('Choose the initiative that is over'), choices: openInitiatives(snapshot) })), when: () => given.initiative === undefined },
    pickField<Answers, 'status'>('status', (answers) => ({
      placeholder: vscode.l10n.t('How did it end? ({0})', workLeftText(now(), left(answers))),
      choices: [
        { value: 'done', label: vscode.l10n.t('Done'), description: vscode.l10n.t('its code keeps its reason') },
        { value: 'cancelled', label: vscode.l10n.t('Cancelled'), description: vscode.l10n.t('code that only it explains is stranded') },
      ],
    })),
    textField<Answers>('outcome', () => ({ prompt: vscode.l10n.t('What came of it? With numbers, if there are any.') })),
    ...codeQuestions(snapshot, left),
    ...markerQuestions(now, left),
  ];
}

type Left = (answers: Answers) => WorkLeft;

/** Done work keeps its code explained; code that only cancelled work explains needs somebody else. */
function codeQuestions(snapshot: Snapshot, left: Left): readonly Question<Answers>[] {
  const others = ({ initiative }: Answers) => openInitiatives(snapshot).filter(({ value }) => value !== initiative);
  return [
    {
      ...pickField<Answers, 'code'>('code', (answers) => ({
        placeholder: vscode.l10n.t('What about its code? ({0})', left(answers).globs.join(', ')),
        choices: [
          { value: 'leave', label: vscode.l10n.t('Leave it'), description: answers.status === 'cancelled' ? vscode.l10n.t('it is stranded, and shown as such') : vscode.l10n.t('this is why it was written') },
          { value: 'hand-over', label: vscode.l10n.t('Hand it to another initiative…') },
        ],
      })),
      when: (answers) => left(answers).globs.length > 0 && others(answers).length > 0,
    },
    { ...pickField<Answers, 'handCodeTo'>('handCodeTo', (answers) => ({ placeholder: vscode.l10n.t('Which initiative is to own it?'), choices: others(answers) })), when: ({ code }) => code === 'hand-over' },
  ];
}

function markerQuestions(now: () => Snapshot, left: Left): readonly Question<Answers>[] {
  const placeholder = vscode.l10n.t('Which item are they to name instead?');
  return [
    {
      ...pickField<Answers, 'markers'>('markers', (answers) => ({
        placeholder: vscode.l10n.t('What about the markers? ({0})', workLeftText(now(), left(answers))),
        choices: [
          { value: 'leave', label: vscode.l10n.t('Leave them'), description: vscode.l10n.t('each becomes a warning, to be looked at') },
          { value: 'move', label: vscode.l10n.t('Move them to another item…') },
        ],
      })),
      when: (answers) => left(answers).markers.length > 0,
    },
    { ask: async (place) => answered(await askItem(place, now(), { placeholder }), (id) => ({ moveMarkersTo: id })), when: ({ markers }) => markers === 'move' },
  ];
}

function openInitiatives(snapshot: Snapshot) {
  const open = snapshot.vision.items.ofKind('initiative').filter((item) => !isClosed(item));
  return open.map(({ id, value }) => ({
    value: id,
    label: literal(value.title ?? id),
    description: literal([value.quarter, value.status && snapshot.say(value.status)].filter(Boolean).join(' · ')),
    detail: workLeftText(snapshot, workLeft(snapshot, id)),
  }));
}

/** In one edit of all files, which VS Code saves as it does after a rename. */
async function moveTo(session: FolderSession, paths: readonly string[], from: string, to: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  for (const path of paths) {
    const document = await vscode.workspace.openTextDocument(session.uriOf(path));
    addToWorkspaceEdit(edit, document, moveMarkers(session.scanOf(document, path)?.markers ?? [], from, to));
  }
  await vscode.workspace.applyEdit(edit, { isRefactoring: true });
}
