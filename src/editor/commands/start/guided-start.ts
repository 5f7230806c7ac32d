import * as vscode from 'vscode';
import { addParts } from '../../../core/features/start/add-parts.ts';
import { newVision } from '../../../core/features/start/new-vision.ts';
import type { StartAnswers } from '../../../core/features/start/start-answers.ts';
import { startParts, type StartParts } from '../../../core/features/start/start-parts.ts';
import { decimalSignOf } from '../../decimal-sign.ts';
import type { Drafts } from '../../drafts.ts';
import { converse } from '../../questions/converse.ts';
import type { FolderSession } from '../../session/folder-session.ts';
import { editVision } from '../edit-vision.ts';
import type { StartContext } from './start-context.ts';
import { startSteps } from './start-steps.ts';

/** A start that somebody has begun and that is no vision yet. */
export interface StartDraft {
  readonly answers: StartAnswers;
  /** The question that comes next, from 0. */
  readonly at: number;
}

/**
 * Asks for a vision step by step. Wherever it is left, what was answered is kept: as a file that is valid as soon as
 * there is an objective, and as a draft before that, since a vision without an objective is none.
 * @returns the text of a new file; undefined where there is nothing to write yet
 */
export async function guidedStart(session: FolderSession, context: StartContext, drafts: Drafts<StartDraft>): Promise<string | undefined> {
  const folder = session.folder.uri.toString();
  const begun = drafts.of(folder);
  let answers = begun?.answers ?? {};
  const onAnswer = (known: StartAnswers, at: number) => {
    answers = known;
    void drafts.keep(folder, { answers: known, at });
  };
  await converse(vscode.l10n.t('Create vision.yaml'), startSteps(context), answers, { from: begun?.at ?? 0, onAnswer });
  const { title, owner } = answers;
  const parts = partsOf(answers, context);
  if (!title || !owner || parts.objectives.length === 0) {
    if (Object.keys(answers).length > 0) void vscode.window.showInformationMessage(vscode.l10n.t('Your answers are kept: "Create vision.yaml" goes on with them. The file is written as soon as it has an objective.'));
    return undefined;
  }
  await drafts.keep(folder, undefined);
  return newVision({ title, owner, today: context.snapshot.today, areas: context.repository.areas }, parts);
}

/** Asks for the parts that a vision lacks, and writes those that were answered in one edit, wherever it is left. */
export async function completeVision(session: FolderSession, context: StartContext): Promise<void> {
  let answers: StartAnswers = {};
  await converse(vscode.l10n.t('Complete vision.yaml'), startSteps(context), answers, { onAnswer: (known) => (answers = known) });
  const parts = partsOf(answers, context);
  if (Object.values(parts).some((part) => part !== undefined && (!Array.isArray(part) || part.length > 0))) await editVision(session, (text) => addParts(text, parts));
}

function partsOf(answers: StartAnswers, { snapshot }: StartContext): StartParts {
  const { today, numbers, vision } = snapshot;
  const owner = answers.owner ?? vision.document.owner ?? '';
  const { fiscalYearStart } = numbers.settings;
  return startParts(answers, { today, fiscalYearStart, owner, decimal: decimalSignOf(vscode.env.language) }, new Set(vision.items.ids()));
}
