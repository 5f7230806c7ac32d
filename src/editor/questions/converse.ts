import { BACK, type Answer, type Place } from './answer.ts';

/** One question of a conversation; it adds its answer to those that are there. */
export interface Question<Answers> {
  /** `keep` tells what is known before the question is answered, so that it is not lost where somebody leaves. */
  readonly ask: (place: Place, answers: Answers, keep: (known: Partial<Answers>) => void) => Promise<Answer<Partial<Answers>>>;
  /** Whether it is asked at all; it is where this is left out. */
  readonly when?: (answers: Answers) => boolean;
}

/** Where a conversation that was left goes on, and who wants to know how far it is. */
export interface Course<Answers> {
  /** The question to begin with, from 0; the first where it is left out. */
  readonly from?: number;
  /** Gets the answers so far, and the question that comes next. */
  readonly onAnswer?: (answers: Answers, at: number) => void;
}

/**
 * Asks one question after the other. Going back keeps what was answered, so that questions can offer it again.
 * @param given the answers that are known from the start
 * @returns all answers, or undefined where the conversation was left
 */
export async function converse<Answers extends object>(title: string, questions: readonly Question<Answers>[], given: Answers, course: Course<Answers> = {}): Promise<Answers | undefined> {
  const answers = await goThrough({ title, canLeadBack: false }, questions, given, course);
  return answers === BACK ? undefined : answers;
}

/** The same within another conversation: going back from the first question leads back into that one. */
export function converseWithin<Answers extends object>(title: string, questions: readonly Question<Answers>[], given: Answers, course: Course<Answers> = {}): Promise<Answer<Answers>> {
  return goThrough({ title, canLeadBack: true }, questions, given, course);
}

interface Frame {
  readonly title: string;
  readonly canLeadBack: boolean;
}

async function goThrough<Answers extends object>({ title, canLeadBack }: Frame, questions: readonly Question<Answers>[], given: Answers, course: Course<Answers>): Promise<Answer<Answers>> {
  let answers = given;
  let at = next(questions, answers, (course.from ?? 0) - 1);
  for (;;) {
    const question = questions[at];
    if (!question) return answers;
    const { step, totalSteps } = standing(questions, answers, at);
    const keep = (known: Partial<Answers>) => {
      answers = { ...answers, ...known };
      course.onAnswer?.(answers, at);
    };
    const answer = await question.ask({ title, step, totalSteps, canGoBack: canLeadBack || step > 1 }, answers, keep);
    if (answer === undefined) return undefined;
    if (answer === BACK && step === 1) return BACK;
    if (answer !== BACK) answers = { ...answers, ...answer };
    at = answer === BACK ? previous(questions, answers, at) : next(questions, answers, at);
    course.onAnswer?.(answers, at);
  }
}

function isAsked<Answers>({ when }: Question<Answers>, answers: Answers): boolean {
  return when?.(answers) ?? true;
}

/** What is asked can depend on earlier answers, so it is counted anew each time. */
function standing<Answers>(questions: readonly Question<Answers>[], answers: Answers, at: number): Pick<Place, 'step' | 'totalSteps'> {
  const before = questions.slice(0, at).filter((question) => isAsked(question, answers)).length;
  const after = questions.slice(at + 1).filter((question) => isAsked(question, answers)).length;
  return { step: before + 1, totalSteps: before + 1 + after };
}

function next<Answers>(questions: readonly Question<Answers>[], answers: Answers, at: number): number {
  const index = questions.findIndex((question, other) => other > at && isAsked(question, answers));
  return index === -1 ? questions.length : index;
}

function previous<Answers>(questions: readonly Question<Answers>[], answers: Answers, at: number): number {
  return Math.max(0, questions.findLastIndex((question, other) => other < at && isAsked(question, answers)));
}
