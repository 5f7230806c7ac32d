import * as vscode from 'vscode';
import type { NewObjective } from '../../core/features/plan/add-item.ts';
import { converse } from '../questions/converse.ts';
import type { Sessions } from '../session/sessions.ts';
import { addNewItem } from './add-new-item.ts';
import { idField, ownerField, titleField } from './item-fields.ts';

interface Answers {
  readonly title?: string;
  readonly owner?: string;
  readonly id?: string;
}

/** Adds an objective with a horizon of 15 months from this quarter on. */
export function addObjective(sessions: Sessions, argument: unknown): Promise<void> {
  return addNewItem<NewObjective>(sessions, argument, 'objective', async (chosen) => {
    const questions = [titleField<Answers>(vscode.l10n.t('What does the business want to reach? One line.')), ownerField<Answers>(chosen), idField<Answers>(chosen)];
    const { title, ...rest } = (await converse<Answers>(vscode.l10n.t('Add Objective'), questions, {})) ?? {};
    return title === undefined ? undefined : { title, ...rest };
  });
}
