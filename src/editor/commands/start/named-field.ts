import { freeId } from '../../../core/features/plan/free-id.ts';
import type { Begun } from '../../../core/features/start/start-answers.ts';
import { answered } from '../../questions/answer.ts';
import { askText, type TextQuestion } from '../../questions/ask-text.ts';
import type { Question } from '../../questions/converse.ts';

/** A question for a title, which gives the thing its id as well; it keeps that when its title is changed. */
export function namedField<Entry extends Begun>(question: TextQuestion, taken: () => ReadonlySet<string>): Question<Entry> {
  return {
    ask: async (place, { id, title }) =>
      answered(await askText(place, { ...question, value: title }), (text) => ({ title: text || undefined, id: text === '' ? undefined : (id ?? freeId(taken(), text)) }) as Partial<Entry>),
  };
}
