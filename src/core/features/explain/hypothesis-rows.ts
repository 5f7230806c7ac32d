import type { Hypothesis } from '../../model/vision.ts';
import type { HypothesisCondition } from '../../progress/hypothesis.ts';
import type { Snapshot } from '../../snapshot.ts';
import { HYPOTHESIS_WORDS } from '../format.ts';
import type { ObjectiveItem } from '../objectives-of.ts';
import { visionPlace } from '../vision-place.ts';
import type { ExplanationRow } from './explanation.ts';

/** The bet behind an objective, one row a part, so that none is too long to be read. */
export function hypothesisRows(snapshot: Snapshot, objective: ObjectiveItem): ExplanationRow[] {
  const { hypothesis } = objective.value;
  if (!hypothesis) return [];
  const numbers = snapshot.numbers.objectives.get(objective.id)?.hypothesis;
  const parts: readonly Part[] = [
    { key: 'believe', label: said('We believe in', hypothesis.believe), description: numbers ? HYPOTHESIS_WORDS[numbers.state] : '' },
    { key: 'resultsIn', label: said('It results in', hypothesis.resultsIn), description: '' },
    { key: 'because', label: said('Because', hypothesis.because), description: '' },
    ...(numbers?.conditions ?? []).map((condition) => conditionPart(hypothesis, condition)),
  ];
  return parts.filter(({ label }) => label !== '').map(({ key, label, description }) => {
    const span = snapshot.vision.locations.key(hypothesis, key) ?? objective.idSpan;
    return { group: 'Hypothesis', label, description, detail: '', action: { kind: 'open', place: visionPlace(snapshot, span) } };
  });
}

interface Part {
  readonly key: keyof Hypothesis;
  readonly label: string;
  readonly description: string;
}

function conditionPart(hypothesis: Hypothesis, { list, index, holds, measured }: HypothesisCondition): Part {
  const today = holds ? 'holds today' : 'does not hold today';
  const label = said(list === 'confidentWhen' ? 'Confident when' : 'Pivot if', hypothesis[list]?.[index]);
  return { key: list, label, description: measured ? today : 'not measured yet' };
}

function said(lead: string, text: string | undefined): string {
  return text ? `${lead} ${text}` : '';
}
