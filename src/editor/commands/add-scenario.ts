import * as vscode from 'vscode';
import type { NewScenario } from '../../core/features/plan/add-item.ts';
import { converse, type Question } from '../questions/converse.ts';
import { pickField, textField } from '../questions/fields.ts';
import type { Sessions } from '../session/sessions.ts';
import { addNewItem } from './add-new-item.ts';
import type { ChosenVision } from './choose-vision.ts';
import { idField, titleField } from './item-fields.ts';
import { levelChoices, type Level } from './level-choices.ts';

interface Answers {
  readonly title?: string;
  readonly narrative?: string;
  readonly likelihood?: Level;
  readonly impact?: Level;
  readonly id?: string;
}

/** Adds a scenario: a way in which the future may go. */
export function addScenario(sessions: Sessions, argument: unknown): Promise<void> {
  return addNewItem<NewScenario>(sessions, argument, 'scenario', async (chosen) => {
    const { title, narrative, ...rest } = (await converse<Answers>(vscode.l10n.t('Add Scenario'), questions(chosen), {})) ?? {};
    return title === undefined || narrative === undefined ? undefined : { title, narrative, ...rest };
  });
}

function questions(chosen: ChosenVision): readonly Question<Answers>[] {
  return [
    titleField(vscode.l10n.t('What may happen? One line.')),
    textField<Answers>('narrative', () => ({ prompt: vscode.l10n.t('How does the world look then?') })),
    pickField('likelihood', () => ({ placeholder: vscode.l10n.t('How likely is it?'), choices: levelChoices() })),
    pickField('impact', () => ({ placeholder: vscode.l10n.t('How much does it change for us?'), choices: levelChoices() })),
    idField(chosen),
  ];
}
