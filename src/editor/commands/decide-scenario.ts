import * as vscode from 'vscode';
import { decideScenario as decideEdit, openDecisionsOf, restsOn, type ScenarioStatus } from '../../core/features/plan/decide-scenario.ts';
import { literal } from '../literal.ts';
import { answered } from '../questions/answer.ts';
import { askItem } from '../questions/ask-items.ts';
import { askPicks } from '../questions/ask-pick.ts';
import { converse, type Question } from '../questions/converse.ts';
import { pickField } from '../questions/fields.ts';
import type { Sessions } from '../session/sessions.ts';
import { isTreeRow } from '../views/tree-row.ts';
import { chooseVision, type ChosenVision } from './choose-vision.ts';
import { editVision } from './edit-vision.ts';

/** What the command can be told, by a row or a key binding; with a status nothing is asked at all. */
export interface DecideScenarioArguments {
  /** Its id. */
  readonly scenario?: string;
  readonly status?: ScenarioStatus;
  /** Ids of the decisions that are taken with it. */
  readonly accept?: readonly string[];
  /** The workspace folder, as a URI. */
  readonly folder?: string;
}

type Answers = Omit<DecideScenarioArguments, 'folder'>;

/** Says how far a scenario has come, and takes the decisions that wait for it. */
export async function decideScenario(sessions: Sessions, argument: unknown): Promise<void> {
  const { folder, ...given } = argumentsOf(argument);
  const chosen = await chooseVision(sessions, folder);
  if (!chosen) return;
  const { session, snapshot } = chosen;
  const isWhole = given.scenario !== undefined && given.status !== undefined;
  const answers = isWhole ? given : await converse<Answers>(vscode.l10n.t('Decide Scenario'), questions(chosen, given), given);
  const { scenario, status, accept = [] } = answers ?? {};
  if (scenario === undefined || status === undefined) return;
  await editVision(session, (text) => decideEdit(text, session.fresh() ?? snapshot, scenario, { status, accept, date: snapshot.today }));
}

function argumentsOf(argument: unknown): DecideScenarioArguments {
  if (!isTreeRow(argument)) return (argument as DecideScenarioArguments | undefined) ?? {};
  const folder = argument.session.folder.uri.toString();
  const scenario = argument.kind === 'node' ? argument.node.item : undefined;
  return scenario === undefined ? { folder } : { folder, scenario };
}

function questions({ snapshot }: ChosenVision, given: Answers): readonly Question<Answers>[] {
  const which = vscode.l10n.t('Choose the scenario');
  const open = ({ scenario = '', status }: Answers) => (status === 'ruled-out' ? [] : openDecisionsOf(snapshot, scenario));
  return [
    { ask: async (place) => answered(await askItem(place, snapshot, { placeholder: which, kinds: ['scenario'] }), (id) => ({ scenario: id })), when: () => given.scenario === undefined },
    pickField<Answers, 'status'>('status', ({ scenario = '' }) => ({
      placeholder: vscode.l10n.t('How far has it come?'),
      current: snapshot.vision.items.find('scenario', scenario)?.value.status ?? 'plausible',
      choices: statusChoices(restsOn(snapshot, scenario)),
    })),
    {
      ask: async (place, answers) => {
        const choices = open(answers).map(({ id = '', title = id, decide = '' }) => ({ value: id, label: literal(title), detail: literal(decide) }));
        const placeholder = vscode.l10n.t('Which decisions are taken now? Tick, then Enter.');
        return answered(await askPicks(place, { placeholder, choices }, answers.accept ?? []), (ids) => ({ accept: ids }));
      },
      when: (answers) => open(answers).length > 0,
    },
  ];
}

function statusChoices(resting: readonly string[]) {
  const choice = (value: ScenarioStatus, label: string, description: string) => ({ value, label, description });
  const lost = resting.length === 0 ? vscode.l10n.t('nothing rests on it alone') : vscode.l10n.t('these lose their reason: {0}', resting.join(', '));
  return [
    choice('plausible', vscode.l10n.t('Plausible'), vscode.l10n.t('it may come')),
    choice('emerging', vscode.l10n.t('Emerging'), vscode.l10n.t('there are signs')),
    choice('occurring', vscode.l10n.t('Occurring'), vscode.l10n.t('it is here')),
    choice('ruled-out', vscode.l10n.t('Ruled out'), literal(lost)),
  ];
}
