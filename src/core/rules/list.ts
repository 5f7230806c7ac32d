import { analogyMissing } from './analogy-missing.ts';
import { apiVersionMissing } from './api-version-missing.ts';
import { baselineEqualsTarget } from './baseline-equals-target.ts';
import { baselineMissing } from './baseline-missing.ts';
import { checkInDate } from './check-in-date.ts';
import { codeGlobEmpty } from './code-glob-empty.ts';
import { codeGlobInvalid } from './code-glob-invalid.ts';
import { concernOpen } from './concern-open.ts';
import { confidenceDisagrees } from './confidence-disagrees.ts';
import { decisionWithoutInitiative } from './decision-without-initiative.ts';
import { decisionWithoutOptions } from './decision-without-options.ts';
import { dependencyCycle } from './dependency-cycle.ts';
import { directionContradictsTarget } from './direction-contradicts-target.ts';
import { duplicateId } from './duplicate-id.ts';
import { feedbackUnanswered } from './feedback-unanswered.ts';
import { goalpostsMoved } from './goalposts-moved.ts';
import { guardrailMissing } from './guardrail-missing.ts';
import { horizonLength } from './horizon-length.ts';
import { hypothesisContradicted } from './hypothesis-contradicted.ts';
import { hypothesisMissing } from './hypothesis-missing.ts';
import { initiativeWithoutCode } from './initiative-without-code.ts';
import { initiativeWithoutKpi } from './initiative-without-kpi.ts';
import { insightOverdue } from './insight-overdue.ts';
import { insightUnanswered } from './insight-unanswered.ts';
import { insightUnlinked } from './insight-unlinked.ts';
import { kpiAfterStart } from './kpi-after-start.ts';
import { kpiStale } from './kpi-stale.ts';
import { kpiUnused } from './kpi-unused.ts';
import { kpiWrongWay } from './kpi-wrong-way.ts';
import { landscapeLong } from './landscape-long.ts';
import { landscapeMissing } from './landscape-missing.ts';
import { landscapeOld } from './landscape-old.ts';
import { landscapeSources } from './landscape-sources.ts';
import { landscapeUnshared } from './landscape-unshared.ts';
import { markerClosedItem } from './marker-closed-item.ts';
import { markerUnknownId } from './marker-unknown-id.ts';
import { narrativeIncomplete } from './narrative-incomplete.ts';
import { newerVersion } from './newer-version.ts';
import { nextQuarterEmpty } from './next-quarter-empty.ts';
import { objectiveClosed } from './objective-closed.ts';
import { objectiveOnlyLagging } from './objective-only-lagging.ts';
import { objectiveWithoutInitiative } from './objective-without-initiative.ts';
import { objectiveWithoutKpi } from './objective-without-kpi.ts';
import { offTrackUnreviewed } from './off-track-unreviewed.ts';
import { orphanFolder } from './orphan-folder.ts';
import { orphanMarker } from './orphan-marker.ts';
import { outcomeMissing } from './outcome-missing.ts';
import { pivotMissing } from './pivot-missing.ts';
import { quarterMismatch } from './quarter-mismatch.ts';
import { quarterOver } from './quarter-over.ts';
import { resourcesMissing } from './resources-missing.ts';
import { reviewIncomplete } from './review-incomplete.ts';
import { reviewOverdue } from './review-overdue.ts';
import type { Rule } from './rule.ts';
import { scenarioWithoutDecision } from './scenario-without-decision.ts';
import { scenarioWithoutSignpost } from './scenario-without-signpost.ts';
import { schema } from './schema.ts';
import { signpostReached } from './signpost-reached.ts';
import { splitAllegiance } from './split-allegiance.ts';
import { stoppedYetActive } from './stopped-yet-active.ts';
import { strandedCode } from './stranded-code.ts';
import { targetInvalid } from './target-invalid.ts';
import { tooFewObjectives } from './too-few-objectives.ts';
import { tooFewScenarios } from './too-few-scenarios.ts';
import { tooManyObjectives } from './too-many-objectives.ts';
import { trendUnused } from './trend-unused.ts';
import { unknownId } from './unknown-id.ts';
import { unknownKey } from './unknown-key.ts';
import { validationMissing } from './validation-missing.ts';
import { yamlSyntax } from './yaml-syntax.ts';

/** Rules about one part of a vision. */
export interface Topic {
  readonly title: string;
  /** What the rules have in common, for docs/rules.md. */
  readonly about: string;
  readonly rules: readonly Rule[];
}

/** Every rule, in the order of docs/rules.md. */
export const TOPICS: readonly Topic[] = [
  {
    title: 'The file and its names',
    about: 'Whether the file can be read, and whether every name in it leads somewhere.',
    rules: [yamlSyntax, schema, unknownKey, newerVersion, apiVersionMissing, duplicateId, unknownId, dependencyCycle],
  },
  {
    title: 'Landscape',
    about: 'The one-page briefing on the world around you, and the trends in it.',
    rules: [
      landscapeMissing,
      landscapeLong,
      landscapeOld,
      landscapeSources,
      landscapeUnshared,
      trendUnused,
    ],
  },
  {
    title: 'Objectives and hypotheses',
    about: 'What the business wants in 12 to 18 months, and the technology bet behind it.',
    rules: [
      tooManyObjectives,
      tooFewObjectives,
      hypothesisMissing,
      pivotMissing,
      hypothesisContradicted,
      horizonLength,
      objectiveWithoutKpi,
      objectiveWithoutInitiative,
      objectiveOnlyLagging,
      guardrailMissing,
    ],
  },
  {
    title: 'Scenarios and decisions',
    about: 'What may happen, how you would notice, and what you would do.',
    rules: [
      tooFewScenarios,
      scenarioWithoutDecision,
      scenarioWithoutSignpost,
      signpostReached,
      decisionWithoutInitiative,
      decisionWithoutOptions,
    ],
  },
  {
    title: 'Narrative and feedback',
    about: 'The story in words for everyone, and what product, sales and finance say to it.',
    rules: [
      narrativeIncomplete,
      analogyMissing,
      validationMissing,
      concernOpen,
      feedbackUnanswered,
    ],
  },
  {
    title: 'KPIs',
    about: 'Whether the numbers are there, fresh, and honest.',
    rules: [
      directionContradictsTarget,
      baselineEqualsTarget,
      targetInvalid,
      baselineMissing,
      kpiStale,
      checkInDate,
      kpiUnused,
      kpiWrongWay,
      confidenceDisagrees,
      goalpostsMoved,
    ],
  },
  {
    title: 'Initiatives',
    about: 'The work of each quarter: what it moves, who does it, and when it is over.',
    rules: [
      initiativeWithoutKpi,
      kpiAfterStart,
      resourcesMissing,
      quarterOver,
      quarterMismatch,
      objectiveClosed,
      outcomeMissing,
      nextQuarterEmpty,
    ],
  },
  {
    title: 'Reviews and insights',
    about: 'The habit that keeps the vision alive: a monthly review, a notebook, and answers to what they say.',
    rules: [
      reviewOverdue,
      reviewIncomplete,
      offTrackUnreviewed,
      stoppedYetActive,
      insightOverdue,
      insightUnlinked,
      insightUnanswered,
    ],
  },
  {
    title: 'Code',
    about: 'Whether the code before you can be traced to the roadmap, and back.',
    rules: [
      orphanMarker,
      markerUnknownId,
      markerClosedItem,
      codeGlobEmpty,
      codeGlobInvalid,
      orphanFolder,
      strandedCode,
      splitAllegiance,
      initiativeWithoutCode,
    ],
  },
];

export const RULES: readonly Rule[] = TOPICS.flatMap(({ rules }) => rules);

export const RULE_IDS: readonly string[] = RULES.map(({ id }) => id);
