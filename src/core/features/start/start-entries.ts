import { parseCondition } from '../../model/condition.ts';
import type { PlainObject } from '../../model/edit/plain-value.ts';
import type { DecimalSign } from '../kpi/typed-number.ts';
import type { NewHypothesis } from '../plan/add-item.ts';
import { horizonFromQuarterOf } from '../plan/horizon.ts';
import { initiativeEntry, kpiEntry, objectiveEntry } from '../plan/new-entries.ts';
import { escapeGlob } from '../fixes/escape-glob.ts';
import { kpiFrom } from '../plan/typed-kpi.ts';
import { resourcesFrom } from '../plan/typed-resources.ts';
import type { FeedbackAnswers, InitiativeAnswers, ObjectiveAnswers, ScenarioAnswers, TrendAnswers } from './start-answers.ts';

/** What is known beside the answers. */
export interface StartContext {
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** The month, from 1. */
  readonly fiscalYearStart: number;
  /** Who answers for the vision, and so for each new item in it. */
  readonly owner: string;
  readonly decimal: DecimalSign;
}

/** An entry of the document, and what of its answers could not be written yet, each on one line. */
export interface Made {
  readonly entry?: PlainObject | undefined;
  readonly begun?: readonly string[];
}

export function trendMade(trend: TrendAnswers): Made {
  const { id, title, kind, implication } = trend;
  return id && title && kind && implication ? { entry: { id, title, kind, implication } } : unfinished('trend', trend);
}

export function kpiMade(typed: NonNullable<ObjectiveAnswers['kpi']>, { owner, decimal }: StartContext): Made {
  const kpi = kpiFrom(typed, decimal);
  return kpi && typed.id ? { entry: kpiEntry(typed.id, { ...kpi, owner }) } : unfinished('kpi', typed);
}

/** @param kpis the ids of those that are written: a condition about another one cannot be */
export function objectiveMade({ id, title, kpi, ...bet }: ObjectiveAnswers, kpis: ReadonlySet<string>, { today, fiscalYearStart, owner }: StartContext): Made {
  if (!id || !title) return {};
  const hypothesis = hypothesisFrom(bet, kpis);
  const own = kpi?.id !== undefined && kpis.has(kpi.id) ? [kpi.id] : [];
  const entry = objectiveEntry(id, { title, owner, kpis: own, hypothesis }, horizonFromQuarterOf(today, fiscalYearStart));
  const isBegun = bet.believe !== undefined && !hypothesis;
  return { entry, begun: isBegun ? inWords('hypothesis', { objective: id, ...bet }) : [] };
}

function hypothesisFrom({ believe, resultsIn, because, confidentWhen, pivotIf }: Omit<ObjectiveAnswers, 'id' | 'title' | 'kpi'>, kpis: ReadonlySet<string>): NewHypothesis | undefined {
  const conditions = (text: string | undefined) => (text !== undefined && isCondition(text, kpis) ? [text] : []);
  return believe && resultsIn ? { believe, resultsIn, because, confidentWhen: conditions(confidentWhen), pivotIf: conditions(pivotIf) } : undefined;
}

function isCondition(text: string, kpis: ReadonlySet<string>): boolean {
  const read = parseCondition(text);
  return 'condition' in read && kpis.has(read.condition.kpi);
}

export function scenarioMade(scenario: ScenarioAnswers): Made {
  const { id, title, narrative, likelihood, impact, decision } = scenario;
  if (!id || !title || !narrative) return unfinished('scenario', scenario);
  const { decide, because } = decision ?? {};
  const isWhole = decision?.id && decision.title && decide && because;
  const decisions = isWhole ? [{ id: decision.id, title: decision.title, decide, because }] : undefined;
  return { entry: { id, title, narrative, likelihood, impact, decisions }, begun: isWhole || !decision?.title ? [] : inWords('decision', { ...decision }) };
}

/** @param ids of all that is written: about what is not, nothing can be said yet */
export function feedbackMade(feedback: FeedbackAnswers, ids: ReadonlySet<string>, { today }: StartContext): Made {
  const { id, title: said, from, by, stance, about = [] } = feedback;
  if (!id || !said || !from || !by || !stance) return unfinished('feedback', feedback);
  return { entry: { id, from, by, date: today, about: about.filter((item) => ids.has(item)), stance, said } };
}

/** @param ids of all that is written */
export function initiativeMade(initiative: InitiativeAnswers, ids: ReadonlySet<string>, { owner, decimal }: StartContext): Made {
  const { id, title, quarter, code, teams, budget } = initiative;
  const objectives = (initiative.objectives ?? []).filter((objective) => ids.has(objective));
  if (!id || !title || !quarter || objectives.length === 0) return unfinished('initiative', initiative);
  const kpis = (initiative.kpis ?? []).filter((kpi) => ids.has(kpi));
  return { entry: initiativeEntry(id, { title, objectives, owner, quarter, kpis, code: code?.map(escapeGlob), resources: resourcesFrom(teams, budget, decimal) }) };
}

/** What nobody gave a title has not been begun. */
function unfinished(kind: string, answers: { readonly title?: string | undefined }): Made {
  return answers.title ? { begun: inWords(kind, { ...answers }) } : {};
}

/** `kpi: { "title": "Orders", "unit": "orders" }`, on one line whatever was typed. */
function inWords(kind: string, said: Readonly<Record<string, unknown>>): string[] {
  const { id: _, ...answers } = said;
  return [`${kind}: ${JSON.stringify(answers)}`];
}
