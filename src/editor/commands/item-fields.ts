import * as vscode from 'vscode';
import { freeId, idProblem } from '../../core/features/plan/free-id.ts';
import type { ItemKind } from '../../core/model/items.ts';
import { answered } from '../questions/answer.ts';
import { askItems } from '../questions/ask-items.ts';
import { textField } from '../questions/fields.ts';
import type { Question } from '../questions/converse.ts';
import type { ChosenVision } from './choose-vision.ts';

interface Titled {
  readonly title?: string | undefined;
  readonly id?: string | undefined;
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

/** A question for any number of items of some kinds; it is not asked where there is none to choose. */
export function itemsField<Answers extends object, Key extends keyof Answers>(key: Key, { snapshot }: Pick<ChosenVision, 'snapshot'>, kinds: readonly ItemKind[], placeholder: string, required = false): Question<Answers> {
  return {
    ask: async (place, answers) => {
      const chosen = (answers[key] ?? []) as readonly string[];
      return answered(await askItems(place, snapshot, { placeholder, kinds, required }, chosen), (ids) => ({ [key]: ids }) as unknown as Partial<Answers>);
    },
    when: () => snapshot.vision.items.all.some(({ kind }) => kinds.includes(kind)),
  };
}
