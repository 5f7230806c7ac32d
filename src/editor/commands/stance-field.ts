import * as vscode from 'vscode';
import type { Stance } from '../../core/features/journal/feedback.ts';
import type { Question } from '../questions/converse.ts';
import { pickField } from '../questions/fields.ts';

/** A question for or against. */
export function stanceField<Answers extends { readonly stance?: Stance | undefined }>(): Question<Answers> {
  const choice = (value: Stance, label: string, description: string) => ({ value, label, description });
  return pickField<{ readonly stance?: Stance | undefined }, 'stance'>('stance', () => ({
    placeholder: vscode.l10n.t('For or against?'),
    choices: [
      choice('support', vscode.l10n.t('Support'), ''),
      choice('concern', vscode.l10n.t('Concern'), vscode.l10n.t('waits for an answer')),
      choice('block', vscode.l10n.t('Block'), vscode.l10n.t('not like this; waits for an answer')),
    ],
  })) as unknown as Question<Answers>;
}
