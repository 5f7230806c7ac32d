import * as vscode from 'vscode';
import type { NewKpi } from '../../core/features/plan/add-item.ts';
import { kpiFrom, type TypedKpi } from '../../core/features/plan/typed-kpi.ts';
import { decimalSignOf } from '../decimal-sign.ts';
import { converse, type Question } from '../questions/converse.ts';
import type { Sessions } from '../session/sessions.ts';
import { addNewItem } from './add-new-item.ts';
import type { ChosenVision } from './choose-vision.ts';
import { idField, itemsField, ownerField, titleField } from './item-fields.ts';
import { kpiFields } from './kpi-fields.ts';

interface Answers extends TypedKpi {
  readonly usedBy?: readonly string[];
  readonly owner?: string;
  readonly id?: string;
}

/** Adds a KPI, and names it in the objectives and initiatives that are to count on it. */
export function addKpi(sessions: Sessions, argument: unknown): Promise<void> {
  return addNewItem<NewKpi>(sessions, argument, 'kpi', async (chosen, { usedBy }) => {
    const answers = await converse<Answers>(vscode.l10n.t('Add KPI'), questions(chosen), usedBy ? { usedBy } : {});
    const kpi = answers && kpiFrom(answers, decimalSignOf(vscode.env.language));
    return kpi && { ...kpi, usedBy: answers.usedBy, owner: answers.owner, id: answers.id };
  });
}

function questions(chosen: ChosenVision): readonly Question<Answers>[] {
  return [
    titleField(vscode.l10n.t('What is measured? A few words.')),
    ...(kpiFields() as readonly Question<Answers>[]),
    itemsField('usedBy', chosen, ['objective', 'initiative'], vscode.l10n.t('Which objectives and initiatives count on it? Tick, then Enter.')),
    ownerField(chosen),
    idField(chosen),
  ];
}
