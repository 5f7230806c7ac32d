import { answered } from './answer.ts';
import type { Question } from './converse.ts';

/** Makes a question about a thing one about what holds that thing under a key. @param when whether it is asked at all */
export function within<Outer extends object, Key extends keyof Outer>(
  key: Key,
  question: Question<NonNullable<Outer[Key]> & object>,
  when: (outer: Outer) => boolean = () => true,
): Question<Outer> {
  type Inner = NonNullable<Outer[Key]> & object;
  const inner = (outer: Outer) => (outer[key] ?? {}) as Inner;
  const put = (outer: Outer, part: Partial<Inner>) => ({ [key]: { ...inner(outer), ...part } }) as unknown as Partial<Outer>;
  return {
    ask: async (place, outer, keep) => answered(await question.ask(place, inner(outer), (part) => keep(put(outer, part))), (part) => put(outer, part)),
    when: (outer) => when(outer) && (question.when?.(inner(outer)) ?? true),
  };
}
