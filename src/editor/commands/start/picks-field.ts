import { answered } from '../../questions/answer.ts';
import { askPicks, type Choice } from '../../questions/ask-pick.ts';
import type { Question } from '../../questions/converse.ts';

/** A question for any of several texts; it is not asked where there is none. Where one has to be ticked and there is but one, it is ticked already. */
export function picksField<Answers extends object, Key extends keyof Answers>(key: Key, placeholder: string, choices: () => readonly Choice<string>[], { required = false } = {}): Question<Answers> {
  return {
    ask: async (place, answers) => {
      const all = choices();
      const first = required && all.length === 1 ? all.map(({ value }) => value) : [];
      const ticked = (answers[key] ?? first) as readonly string[];
      return answered(await askPicks(place, { placeholder, choices: all, required }, ticked), (values) => ({ [key]: values }) as unknown as Partial<Answers>);
    },
    when: () => choices().length > 0,
  };
}
