import * as vscode from 'vscode';
import type { Choice } from '../questions/ask-pick.ts';

export type Level = 'low' | 'medium' | 'high';

/** How likely something is, or how much it changes. */
export function levelChoices(): readonly Choice<Level>[] {
  return [
    { value: 'low', label: vscode.l10n.t('Low') },
    { value: 'medium', label: vscode.l10n.t('Medium') },
    { value: 'high', label: vscode.l10n.t('High') },
  ];
}
