import type { Hypothesis } from '../model/vision.ts';
import { type ConditionState, conditionState } from './condition-state.ts';
import type { KpiNumbers } from './kpi-numbers.ts';

export type HypothesisState = 'untested' | 'contradicted' | 'supported' | 'testing';

/** A condition as part of a hypothesis. */
export interface HypothesisCondition extends ConditionState {
  readonly list: 'confidentWhen' | 'pivotIf';
  readonly index: number;
  /** Whether it contradicts the hypothesis today. */
  readonly broken: boolean;
  /**
   * Since when (`YYYY-MM-DD`) it does: the condition's own date, else the first check-in of the
   * unbroken run. A review from that day on answers it. Null where it is not broken.
   */
  readonly brokenSince: string | null;
}

export interface HypothesisNumbers {
  readonly state: HypothesisState;
  readonly conditions: readonly HypothesisCondition[];
}

/** What the data says today (`YYYY-MM-DD`) about a hypothesis. */
export function hypothesisNumbers(
  hypothesis: Hypothesis,
  kpis: ReadonlyMap<string, KpiNumbers>,
  today: string,
): HypothesisNumbers {
  const confident = (hypothesis.confidentWhen ?? []).map((text, index) => confidence(conditionState(text, kpis), index, today));
  const pivot = (hypothesis.pivotIf ?? []).map((text, index) => doubt(conditionState(text, kpis), index, today));
  return { state: stateOf(confident, pivot), conditions: [...confident, ...pivot] };
}

/**
 * Broken once its day is over and it does not hold; without a day there is always time. What
 * cannot be judged is no contradiction: its own finding tells what is wrong with it.
 */
function confidence(state: ConditionState, index: number, today: string): HypothesisCondition {
  const by = state.condition?.by;
  const broken = by !== undefined && state.kpi !== null && !state.holds && today > by;
  return { ...state, list: 'confidentWhen', index, broken, brokenSince: broken ? by : null };
}

/** Broken where it holds from its day on; without a day at once. */
function doubt(state: ConditionState, index: number, today: string): HypothesisCondition {
  const by = state.condition?.by;
  const broken = state.holds && (by === undefined || today >= by);
  return { ...state, list: 'pivotIf', index, broken, brokenSince: broken ? (by ?? state.heldSince) : null };
}

/** Without anything to be confident of, a hypothesis is not supported. */
function stateOf(confident: readonly HypothesisCondition[], pivot: readonly HypothesisCondition[]): HypothesisState {
  const all = [...confident, ...pivot];
  if (!all.some(({ measured }) => measured)) return 'untested';
  if (all.some(({ broken }) => broken)) return 'contradicted';
  return confident.length > 0 && confident.every(({ holds }) => holds) ? 'supported' : 'testing';
}
