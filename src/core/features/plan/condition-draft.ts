import type { Condition } from '../../model/condition.ts';
import type { Kpi } from '../../model/vision.ts';

/** The operator by which a KPI is better the further it goes: what people mean with its target. */
export function likelyOperator(direction: Kpi['direction']): Condition['operator'] {
  return direction === 'decrease' || direction === 'maintain-below' ? '<=' : '>=';
}

/** A condition as it is written: `orders >= 1200 by 2027-03-31`. */
export function conditionText({ kpi, operator, value, by }: Omit<Condition, 'kpiSpan'>): string {
  return `${kpi} ${operator} ${value}${by === undefined ? '' : ` by ${by}`}`;
}

/** The condition that a KPI has reached its target; undefined where that is no single number. */
export function targetReached({ id, direction, target, due }: Pick<Kpi, 'id' | 'direction' | 'target' | 'due'>): string | undefined {
  return id === undefined || typeof target !== 'number' ? undefined : conditionText({ kpi: id, operator: likelyOperator(direction), value: target, ...(due !== undefined && { by: due }) });
}

/** The condition that a KPI is no better than where it began, or than its target where that is not known: an example of a reason to change course. */
export function noBetter({ id = '', direction, baseline, target }: Pick<Kpi, 'id' | 'direction' | 'baseline' | 'target'>, by: string | undefined): string {
  const value = baseline ?? (typeof target === 'number' ? target : 50);
  return conditionText({ kpi: id, operator: likelyOperator(direction) === '>=' ? '<' : '>', value, ...(by !== undefined && { by }) });
}
