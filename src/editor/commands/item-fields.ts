import * as vscode from 'vscode';
import { freeId, idProblem } from '../../core/features/plan/free-id.ts';
import { textField } from '../questions/fields.ts';
import type { Question } from '../questions/converse.ts';
import type { ChosenVision } from './choose-vision.ts';

interface Titled {
  readonly title?: string;
  readonly id?: string;
}

export function titleField<Answers extends Titled>(prompt: string): Question<Answers> {
  return textField<Titled>('title', () => ({ prompt })) as unknown as Question<Answers>;
}

/** Offers an id made of the title; what cannot be an id is not taken. */
export function idField<Answers extends Titled>({ snapshot }: ChosenVision): Question<Answers> {
  const { items } = snapshot.vision;
  const judge = (text: string) => {
    const problem = idProblem(snapshot, text.trim());
    return problem === undefined ? undefined : { message: problem, severity: vscode.InputBoxValidationSeverity.Error };
  };
  const prompt = vscode.l10n.t('The id by which code and other items will name it, as in TODO(id)');
  return textField<Titled>('id', ({ title = '' }) => ({ prompt, value: freeId(items, title), judge })) as unknown as Question<Answers>;
}

export function ownerField<Answers extends { readonly owner?: string }>({ snapshot }: ChosenVision): Question<Answers> {
  const value = snapshot.vision.document.owner;
  const question = { prompt: vscode.l10n.t('Who answers for it? A handle, an e-mail or a team.'), value };
  return textField<{ readonly owner?: string }>('owner', () => question) as unknown as Question<Answers>;
}
