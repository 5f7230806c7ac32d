import * as vscode from 'vscode';
import type { NewObjective } from '../../core/features/plan/add-item.ts';
import { converse, type Question } from '../questions/converse.ts';
import type { Sessions } from '../session/sessions.ts';
import { addNewItem } from './add-new-item.ts';
import type { ChosenVision } from './choose-vision.ts';
import { betFields, confidenceFields, hypothesisFrom, type TypedHypothesis } from './hypothesis-fields.ts';
import { idField, itemsField, ownerField, titleField } from './item-fields.ts';

interface Answers extends TypedHypothesis {
  readonly title?: string;
  readonly kpis?: readonly string[];
  readonly owner?: string;
  readonly id?: string;
}

/** Adds an objective with its bet, and a horizon of 15 months from this quarter on. */
export function addObjective(sessions: Sessions, argument: unknown): Promise<void> {
  return addNewItem<NewObjective>(sessions, argument, 'objective', async (chosen) => {
    const { title, kpis, owner, id, ...bet } = (await converse<Answers>(vscode.l10n.t('Add Objective'), questions(chosen), {})) ?? {};
    return title === undefined ? undefined : { title, kpis, owner, id, hypothesis: hypothesisFrom(bet) };
  });
}

function questions(chosen: ChosenVision): readonly Question<Answers>[] {
  return [
    titleField(vscode.l10n.t('What does the business want to reach? One line.')),
    itemsField('kpis', chosen, ['kpi'], vscode.l10n.t('Which KPIs tell whether it is reached? Tick, then Enter.')),
    ...([...betFields(), ...confidenceFields(chosen)] as readonly Question<Answers>[]),
    ownerField(chosen),
    idField(chosen),
  ];
}
