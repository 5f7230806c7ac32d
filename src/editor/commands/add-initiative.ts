import * as vscode from 'vscode';
import type { NewInitiative } from '../../core/features/plan/add-item.ts';
import { resourcesFrom } from '../../core/features/plan/typed-resources.ts';
import { quarterPicks } from '../../core/features/strategy/move-to-quarter.ts';
import { decimalSignOf } from '../decimal-sign.ts';
import { converse, type Question } from '../questions/converse.ts';
import { pickField } from '../questions/fields.ts';
import type { Sessions } from '../session/sessions.ts';
import { addNewItem } from './add-new-item.ts';
import type { ChosenVision } from './choose-vision.ts';
import { idField, itemsField, ownerField, titleField } from './item-fields.ts';
import { resourceFields, type TypedResources } from './resource-fields.ts';

interface Answers extends TypedResources {
  readonly title?: string;
  readonly objectives?: readonly string[];
  readonly quarter?: string;
  readonly kpis?: readonly string[];
  readonly dependsOn?: readonly string[];
  readonly owner?: string;
  readonly id?: string;
}

/** Adds an initiative as a proposal. */
export function addInitiative(sessions: Sessions, argument: unknown): Promise<void> {
  return addNewItem<NewInitiative>(sessions, argument, 'initiative', async (chosen, { objectives: served, quarter }) => {
    const known = { ...(served && { objectives: served }), ...(quarter !== undefined && { quarter }) };
    const { title, objectives = [], teams, budget, ...rest } = (await converse<Answers>(vscode.l10n.t('Add Initiative'), questions(chosen), known)) ?? {};
    return title === undefined ? undefined : { title, objectives, resources: resourcesFrom(teams, budget, decimalSignOf(vscode.env.language)), ...rest };
  });
}

function questions(chosen: ChosenVision): readonly Question<Answers>[] {
  const quarters = quarterPicks(chosen.snapshot).map(({ quarter, label, description }) => ({ value: quarter, label, description }));
  return [
    titleField(vscode.l10n.t('What is to be done? One line.')),
    itemsField('objectives', chosen, ['objective'], vscode.l10n.t('Which objectives does it serve? Tick, then Enter.'), true),
    pickField('quarter', () => ({ placeholder: vscode.l10n.t('In which quarter?'), choices: quarters })),
    itemsField('kpis', chosen, ['kpi'], vscode.l10n.t('Which KPIs does it move? Tick, then Enter.')),
    ...(resourceFields() as readonly Question<Answers>[]),
    itemsField('dependsOn', chosen, ['initiative'], vscode.l10n.t('Which initiatives must come first? Tick, then Enter.')),
    ownerField(chosen),
    idField(chosen),
  ];
}
