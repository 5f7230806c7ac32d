import type { Scenario } from '../../model/vision.ts';
import { conditionState } from '../../progress/condition-state.ts';
import type { Snapshot } from '../../snapshot.ts';
import { formatValue } from '../format.ts';
import { conditionWords } from './condition-words.ts';

/** What there is to watch for, and whether it is there. */
export interface SignpostState {
  readonly watch: string;
  /** In plain words; empty where there is only something to watch for. */
  readonly condition: string;
  /** `seen` by people · `reached`: its condition holds by the newest check-in · `not-reached` · `unknown`: without a number that could tell */
  readonly state: 'seen' | 'reached' | 'not-reached' | 'unknown';
  readonly stateText: string;
}

type Signpost = NonNullable<Scenario['signposts']>[number];

/** The state of a signpost by what people have written and by the numbers that exist. What people have seen counts before what a number says. */
export function signpostState(snapshot: Snapshot, { watch = '…', condition, seen }: Signpost): SignpostState {
  const about = { watch, condition: condition === undefined ? '' : conditionWords(snapshot, condition) };
  const { say } = snapshot;
  const measured = condition === undefined ? undefined : measuredState(snapshot, condition);
  if (seen !== undefined) return { ...about, state: 'seen', stateText: [say('seen {0}', seen), measured?.stateText].filter(Boolean).join(' · ') };
  return { ...about, ...(measured ?? { state: 'unknown', stateText: say('not seen yet') }) };
}

function measuredState({ say, vision, numbers }: Snapshot, condition: string): Pick<SignpostState, 'state' | 'stateText'> {
  const { measured, holds, heldSince, kpi } = conditionState(condition, numbers.kpis);
  if (!measured || !kpi) return { state: 'unknown', stateText: say('not measured yet') };
  const value = formatValue(vision.items.find('kpi', kpi.id)?.value ?? {}, kpi.value, say);
  if (!holds) return { state: 'not-reached', stateText: say('not reached: it is {0}', value) };
  return { state: 'reached', stateText: say('reached since {0}: it is {1}', heldSince ?? '…', value) };
}
