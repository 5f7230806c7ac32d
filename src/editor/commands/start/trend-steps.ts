import * as vscode from 'vscode';
import type { TrendAnswers } from '../../../core/features/start/start-answers.ts';
import type { Question } from '../../questions/converse.ts';
import { pickField, textField } from '../../questions/fields.ts';
import { namedField } from './named-field.ts';

/** Something that changes outside, and what it means for us. */
export function trendSteps(taken: () => ReadonlySet<string>): readonly Question<TrendAnswers>[] {
  return [
    namedField<TrendAnswers>({ prompt: vscode.l10n.t('What changes? One line.') }, taken),
    pickField<TrendAnswers, 'kind'>('kind', () => ({
      placeholder: vscode.l10n.t('Where does it come from?'),
      choices: [
        { value: 'customer', label: vscode.l10n.t('Customer') },
        { value: 'competitor', label: vscode.l10n.t('Competitor') },
        { value: 'industry', label: vscode.l10n.t('Industry') },
        { value: 'technology', label: vscode.l10n.t('Technology') },
        { value: 'regulation', label: vscode.l10n.t('Regulation') },
      ],
    })),
    textField('implication', () => ({ prompt: vscode.l10n.t('What does it mean for us?') })),
  ];
}
