import * as vscode from 'vscode';
import type { NewInitiative } from '../../core/features/plan/add-item.ts';
import { quarterPicks } from '../../core/features/strategy/move-to-quarter.ts';
import { answered } from '../questions/answer.ts';
import { askItems } from '../questions/ask-items.ts';
import { converse, type Question } from '../questions/converse.ts';
import { pickField } from '../questions/fields.ts';
import type { Sessions } from '../session/sessions.ts';
import { addNewItem } from './add-new-item.ts';
import type { ChosenVision } from './choose-vision.ts';
import { idField, ownerField, titleField } from './item-fields.ts';

interface Answers {
  readonly title?: string;
  readonly objectives?: readonly string[];
  readonly owner?: string;
  readonly quarter?: string;
  readonly id?: string;
}

/** Adds an initiative as a proposal. */
export function addInitiative(sessions: Sessions, argument: unknown): Promise<void> {
  return addNewItem<NewInitiative>(sessions, argument, 'initiative', async (chosen, { objectives: served, quarter }) => {
    const given = { ...(served && { objectives: served }), ...(quarter !== undefined && { quarter }) };
    const { title, objectives = [], ...rest } = (await converse<Answers>(vscode.l10n.t('Add Initiative'), questions(chosen), given)) ?? {};
    return title === undefined ? undefined : { title, objectives, ...rest };
  });
}

function questions(chosen: ChosenVision): readonly Question<Answers>[] {
  const { snapshot } = chosen;
  const placeholder = vscode.l10n.t('Which objectives does it serve? Tick, then Enter.');
  const choices = quarterPicks(snapshot).map(({ quarter, label, description }) => ({ value: quarter, label, description }));
  return [
    titleField(vscode.l10n.t('What is to be done? One line.')),
    { ask: async (place, { objectives = [] }) => answered(await askItems(place, snapshot, { placeholder, kinds: ['objective'] }, objectives), (ids) => ({ objectives: ids })) },
    pickField('quarter', () => ({ placeholder: vscode.l10n.t('In which quarter?'), choices })),
    ownerField(chosen),
    idField(chosen),
  ];
}
