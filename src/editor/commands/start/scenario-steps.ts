import * as vscode from 'vscode';
import type { ScenarioAnswers } from '../../../core/features/start/start-answers.ts';
import type { Question } from '../../questions/converse.ts';
import { pickField, textField } from '../../questions/fields.ts';
import { within } from '../../questions/within.ts';
import { levelChoices } from '../level-choices.ts';
import { namedField } from './named-field.ts';

/** A way in which the future may go, and a decision that is right then. */
export function scenarioSteps(taken: () => ReadonlySet<string>): readonly Question<ScenarioAnswers>[] {
  const isDecided = ({ decision }: ScenarioAnswers) => decision?.title !== undefined;
  type Decision = NonNullable<ScenarioAnswers['decision']>;
  return [
    namedField<ScenarioAnswers>({ prompt: vscode.l10n.t('What may happen? One line.') }, taken),
    textField('narrative', () => ({ prompt: vscode.l10n.t('How does the world look then?') })),
    pickField('likelihood', () => ({ placeholder: vscode.l10n.t('How likely is it?'), choices: levelChoices() })),
    pickField('impact', () => ({ placeholder: vscode.l10n.t('How much does it change for us?'), choices: levelChoices() })),
    within('decision', namedField<Decision>({ prompt: vscode.l10n.t('Which technical decision is right then? One line; empty where there is none yet.'), optional: true }, taken)),
    within('decision', textField<Decision>('decide', () => ({ prompt: vscode.l10n.t('What exactly is decided?') })), isDecided),
    within('decision', textField<Decision>('because', () => ({ prompt: vscode.l10n.t('Why? One line.') })), isDecided),
  ];
}
