import type { PlainObject, PlainValue } from '../../model/edit/plain-value.ts';
import type { DateRange } from '../../progress/quarter.ts';
import type { NewHypothesis, NewInitiative, NewKpi, NewObjective } from './add-item.ts';

type Entry<Item> = Omit<Item, 'kind' | 'id'>;

/** An objective as it is written. What was not said is left out. */
export function objectiveEntry(id: string, { title, owner, kpis, hypothesis }: Entry<NewObjective>, { start, end }: DateRange): PlainObject {
  return { id, title, owner, horizon: { start, end }, hypothesis: hypothesis && hypothesisEntry(hypothesis), kpis: unlessEmpty(kpis) };
}

export function kpiEntry(id: string, { title, definition, unit, direction, baseline, target, due, owner }: Entry<NewKpi>): PlainObject {
  const limit: PlainValue | undefined = typeof target === 'object' ? { min: target.min, max: target.max } : target;
  return { id, title, definition, unit, direction, baseline, target: limit, due, owner };
}

/** It is a proposal where nothing else is said. */
export function initiativeEntry(id: string, { title, objectives, owner, quarter, status = 'proposed', kpis, resources, code, dependsOn }: Entry<NewInitiative>): PlainObject {
  const [only, ...others] = objectives;
  const objective = others.length > 0 ? objectives : (only ?? '');
  return { id, title, objective, owner, quarter, status, kpis: unlessEmpty(kpis), resources: resources && resourcesEntry(resources), code: unlessEmpty(code), dependsOn: unlessEmpty(dependsOn) };
}

function hypothesisEntry({ believe, resultsIn, because, confidentWhen, pivotIf }: NewHypothesis): PlainObject {
  return { believe, resultsIn, because, confidentWhen, pivotIf: unlessEmpty(pivotIf) };
}

function resourcesEntry({ teams, budget, notes }: NonNullable<NewInitiative['resources']>): PlainObject {
  return { teams: teams?.map(({ team, fte }) => ({ team, fte })), budget: budget && { amount: budget.amount, currency: budget.currency }, notes };
}

function unlessEmpty(list: readonly string[] | undefined): readonly string[] | undefined {
  return list === undefined || list.length === 0 ? undefined : list;
}
