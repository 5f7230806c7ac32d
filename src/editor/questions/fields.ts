import { answered } from './answer.ts';
import { askPick, type PickQuestion } from './ask-pick.ts';
import { askText, type TextQuestion } from './ask-text.ts';
import type { Question } from './converse.ts';

/** The keys of answers that are text. */
export type TextKey<Answers> = { [Key in keyof Answers]-?: Answers[Key] extends string | undefined ? Key : never }[keyof Answers];

/** A question whose answer is the text of one key; what was answered before stands in the box when it is asked again. */
export function textField<Answers extends object>(key: TextKey<Answers> & keyof Answers, question: (answers: Answers) => TextQuestion): Question<Answers> {
  return {
    ask: async (place, answers) => {
      const before = answers[key] as string | undefined;
      const { value, ...rest } = question(answers);
      return answered(await askText(place, { ...rest, value: before ?? value }), (text) => ({ [key]: text === '' ? undefined : text }) as Partial<Answers>);
    },
  };
}

/** A question whose answer is one of several values of a key; the one chosen before is marked when it is asked again. */
export function pickField<Answers extends object, Key extends keyof Answers>(key: Key, question: (answers: Answers) => PickQuestion<NonNullable<Answers[Key]>>): Question<Answers> {
  return {
    ask: async (place, answers) => {
      const asked = question(answers);
      const current = answers[key] ?? asked.current;
      const picked = await askPick(place, { ...asked, current: current ?? undefined });
      return answered(picked, (value) => ({ [key]: value }) as unknown as Partial<Answers>);
    },
  };
}
