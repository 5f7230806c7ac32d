import type { PlainObject } from '../../model/edit/plain-value.ts';
import { escapeGlob } from '../fixes/escape-glob.ts';
import type { StartAnswers } from './start-answers.ts';
import { feedbackMade, initiativeMade, kpiMade, objectiveMade, scenarioMade, trendMade, type Made, type StartContext } from './start-entries.ts';

/** The parts of a vision that answers give, each of them whole. */
export interface StartParts {
  readonly code: PlainObject | undefined;
  readonly landscape: PlainObject | undefined;
  readonly objectives: readonly PlainObject[];
  readonly scenarios: readonly PlainObject[];
  readonly narrative: PlainObject | undefined;
  readonly feedback: readonly PlainObject[];
  readonly kpis: readonly PlainObject[];
  readonly initiatives: readonly PlainObject[];
  readonly cadence: PlainObject | undefined;
  /** What was answered and lacks something that the format asks for: one line for each thing. */
  readonly begun: readonly string[];
}

/**
 * Makes of answers what can be written of them: nothing is made up, and nothing that was said is lost.
 * @param ids those of the vision that is there, if there is one
 */
export function startParts(answers: StartAnswers, context: StartContext, ids: ReadonlySet<string> = new Set()): StartParts {
  const { summary, include = [], problem, vision, roadmap, impact, analogy, review, insights } = answers;
  const trends = all(answers.trends, trendMade);
  const kpis = all(answers.objectives?.flatMap(({ kpi }) => kpi ?? []), (kpi) => kpiMade(kpi, context));
  const scenarios = all(answers.scenarios, scenarioMade);
  const counted = new Set([...ids, ...idsIn(kpis)]);
  const objectives = all(answers.objectives, (objective) => objectiveMade(objective, counted, context));
  const named = new Set([...counted, ...idsIn(objectives), ...idsIn(scenarios)]);
  const initiatives = all(answers.initiatives, (initiative) => initiativeMade(initiative, named, context));
  const feedback = all(answers.feedback, (entry) => feedbackMade(entry, new Set([...named, ...idsIn(initiatives)]), context));
  return {
    code: include.length > 0 ? { include: include.map(escapeGlob) } : undefined,
    landscape: summary ? { updated: context.today, summary, trends: trends.entries.length > 0 ? trends.entries : undefined } : undefined,
    objectives: objectives.entries,
    scenarios: scenarios.entries,
    narrative: unlessEmpty({ problem, vision, roadmap, impact, analogy }),
    feedback: feedback.entries,
    kpis: kpis.entries,
    initiatives: initiatives.entries,
    cadence: unlessEmpty({ review: review || undefined, insights: insights || undefined }),
    begun: [trends, objectives, kpis, scenarios, feedback, initiatives].flatMap(({ begun }) => begun),
  };
}

interface AllMade {
  readonly entries: readonly PlainObject[];
  readonly begun: readonly string[];
}

function all<Answers>(answers: readonly Answers[] | undefined, make: (answers: Answers) => Made): AllMade {
  const made = (answers ?? []).map(make);
  return { entries: made.flatMap(({ entry }) => (entry ? [entry] : [])), begun: made.flatMap(({ begun }) => begun ?? []) };
}

function idsIn({ entries }: AllMade): string[] {
  return entries.map(({ id }) => String(id));
}

function unlessEmpty(pairs: Readonly<Record<string, string | undefined>>): PlainObject | undefined {
  return Object.values(pairs).some((value) => value !== undefined) ? pairs : undefined;
}
