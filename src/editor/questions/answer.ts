/** The answer of somebody who wants to change an earlier one. */
export const BACK = Symbol('back');

/** What a question may bring: an answer, the wish to go back, or nothing, where it was left. */
export type Answer<Value> = Value | typeof BACK | undefined;

/** Puts an answer where it belongs; going back and leaving stay what they are. */
export function answered<Value, Put>(answer: Answer<Value>, put: (value: Value) => Put): Answer<Put> {
  return isAnswer(answer) ? put(answer) : answer;
}

function isAnswer<Value>(answer: Answer<Value>): answer is Value {
  return answer !== undefined && answer !== BACK;
}

/** Where a question stands in its conversation. */
export interface Place {
  readonly title: string;
  /** From 1. */
  readonly step: number;
  readonly totalSteps: number;
  readonly canGoBack: boolean;
}
