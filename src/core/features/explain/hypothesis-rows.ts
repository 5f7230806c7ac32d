import type { Hypothesis } from '../../model/vision.ts';
import type { HypothesisCondition } from '../../progress/hypothesis.ts';
import type { Snapshot } from '../../snapshot.ts';
import { HYPOTHESIS_WORDS } from '../format.ts';
import type { ObjectiveItem } from '../objectives-of.ts';
import { visionPlace } from '../vision-place.ts';
import type { ExplanationRow } from './explanation.ts';

/** The bet behind an objective, one row a part, so that each has a line to itself. */
export function hypothesisRows(snapshot: Snapshot, objective: ObjectiveItem): ExplanationRow[] {
  const { hypothesis } = objective.value;
  if (!hypothesis) return [];
  const numbers = snapshot.numbers.objectives.get(objective.id)?.hypothesis;
  const { say } = snapshot;
  const state = numbers ? say(HYPOTHESIS_WORDS[numbers.state]) : '';
  const parts: readonly Part[] = [
    { key: 'believe', label: say('We believe in'), description: state, detail: hypothesis.believe },
    { key: 'resultsIn', label: say('It results in'), description: '', detail: hypothesis.resultsIn },
    { key: 'because', label: say('Because'), description: '', detail: hypothesis.because },
    ...(numbers?.conditions ?? []).map((condition) => conditionPart(snapshot, hypothesis, condition)),
  ];
  return parts.flatMap(({ key, label, description, detail }): ExplanationRow[] => {
    const span = snapshot.vision.locations.key(hypothesis, key) ?? objective.idSpan;
    return detail ? [{ group: 'Hypothesis', label, description, detail, action: { kind: 'open', place: visionPlace(snapshot, span) } }] : [];
  });
}

interface Part {
  readonly key: keyof Hypothesis;
  readonly label: string;
  readonly description: string;
  readonly detail: string | undefined;
}

function conditionPart({ say }: Snapshot, hypothesis: Hypothesis, { list, index, holds, measured }: HypothesisCondition): Part {
  const today = holds ? say('holds today') : say('does not hold today');
  const label = list === 'confidentWhen' ? say('Confident when') : say('Pivot if');
  return { key: list, label, description: measured ? today : say('not measured yet'), detail: hypothesis[list]?.[index] };
}
