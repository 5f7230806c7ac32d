import { BACK, type Answer, type Place } from './answer.ts';

/** One question of a conversation; it adds its answer to those that are there. */
export interface Question<Answers> {
  readonly ask: (place: Place, answers: Answers) => Promise<Answer<Partial<Answers>>>;
  /** Whether it is asked at all; it is where this is left out. */
  readonly when?: (answers: Answers) => boolean;
}

/**
 * Asks one question after the other. Going back keeps what was answered, so that questions can offer it again.
 * @param given the answers that are known from the start
 * @returns all answers, or undefined where the conversation was left
 */
export async function converse<Answers extends object>(title: string, questions: readonly Question<Answers>[], given: Answers): Promise<Answers | undefined> {
  let answers = given;
  let at = 0;
  for (;;) {
    const asked = questions.filter(({ when }) => when?.(answers) ?? true);
    const question = asked[at];
    if (!question) return answers;
    const answer = await question.ask({ title, step: at + 1, totalSteps: asked.length, canGoBack: at > 0 }, answers);
    if (answer === undefined) return undefined;
    if (answer !== BACK) answers = { ...answers, ...answer };
    at += answer === BACK ? -1 : 1;
  }
}
