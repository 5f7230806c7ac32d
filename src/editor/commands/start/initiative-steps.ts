import * as vscode from 'vscode';
import { quarterPicks } from '../../../core/features/strategy/move-to-quarter.ts';
import { formatCount } from '../../../core/features/format.ts';
import type { CodeArea } from '../../../core/features/start/code-areas.ts';
import type { InitiativeAnswers, StartAnswers } from '../../../core/features/start/start-answers.ts';
import { titleOf } from '../../../core/model/items.ts';
import { literal } from '../../literal.ts';
import type { Choice } from '../../questions/ask-pick.ts';
import type { Question } from '../../questions/converse.ts';
import { pickField } from '../../questions/fields.ts';
import { resourceFields } from '../resource-fields.ts';
import { namedField } from './named-field.ts';
import { picksField } from './picks-field.ts';
import type { StartContext } from './start-context.ts';

type Step = Question<InitiativeAnswers>;

/** The work of a quarter: what it serves, which numbers it moves, which code is its own, and who works on it. */
export function initiativeSteps(context: StartContext, answers: () => StartAnswers, taken: () => ReadonlySet<string>): readonly Step[] {
  const quarters = quarterPicks(context.snapshot).map(({ quarter, label, description }) => ({ value: quarter, label, description }));
  return [
    namedField<InitiativeAnswers>({ prompt: vscode.l10n.t('What is to be done? One line.') }, taken),
    picksField('objectives', vscode.l10n.t('Which objectives does it serve? Tick, then Enter.'), () => objectiveChoices(context, answers()), { required: true }),
    pickField('quarter', () => ({ placeholder: vscode.l10n.t('In which quarter?'), choices: quarters })),
    picksField('kpis', vscode.l10n.t('Which KPIs does it move? Tick, then Enter.'), () => kpiChoices(context, answers())),
    picksField('code', vscode.l10n.t('Which code serves it? Tick, then Enter.'), () => areaChoices(context.repository.areas)),
    ...(resourceFields() as readonly Step[]),
  ];
}

/** Folders of the repository to choose, each with what is known of it. */
export function areaChoices(areas: readonly CodeArea[]): Choice<string>[] {
  return areas.map(({ folder, files, tool, owners }) => ({
    value: folder,
    label: literal(folder),
    description: literal([formatCount(files, 'file', vscode.l10n.t), tool, owners.join(' ')].filter(Boolean).join(' · ')),
  }));
}

export function objectiveChoices({ snapshot }: StartContext, { objectives = [] }: StartAnswers): Choice<string>[] {
  const there = snapshot.vision.items.ofKind('objective').map((item) => ({ id: item.id, title: titleOf(item) }));
  return [...there, ...objectives].flatMap(({ id, title }) => (id && title ? [{ value: id, label: literal(title), description: id }] : []));
}

function kpiChoices({ snapshot }: StartContext, { objectives = [] }: StartAnswers): Choice<string>[] {
  const there = snapshot.vision.items.ofKind('kpi').map((item) => ({ id: item.id, title: titleOf(item) }));
  return [...there, ...objectives.flatMap(({ kpi }) => kpi ?? [])].flatMap(({ id, title }) => (id && title ? [{ value: id, label: literal(title), description: id }] : []));
}
