import { setValue } from '../model/edit/set-value.ts';
import type { Kpi } from '../model/vision.ts';
import { acceptedBy } from '../progress/limit.ts';
import { same } from '../progress/tolerance.ts';
import { phrase, type Phrase } from '../text/phrase.ts';
import { itemAt } from './common/at-span.ts';
import { limitFlaw, valueFlaw } from './common/limits.ts';
import { onKey } from './common/reports.ts';
import { writtenTargets, type WrittenTarget } from './common/targets.ts';
import type { Finding } from './finding.ts';
import { fixBy, type Fix, type FixContext } from './fix.ts';
import type { DocumentRule } from './rule.ts';

export const directionContradictsTarget: DocumentRule = {
  id: 'direction-contradicts-target',
  severity: 'error',
  looksAt: 'document',
  summary: 'A KPI is to go one way, and its target lies the other way.',
  help: 'With `direction: increase` the target lies above the baseline, with `decrease` below it, and the critical limit of a maintained KPI lies beyond its target. Where they disagree, all that is computed from them is wrong: worse values would look like progress. Correct the direction or the target.',
  *check({ vision }) {
    for (const written of writtenTargets(vision)) {
      const message = contradiction(written);
      if (message !== undefined) yield onKey(vision, written.owner, 'target', message, about(written.item));
    }
    for (const kpi of vision.document.kpis ?? []) {
      if (criticalIsInside(kpi)) yield onKey(vision, kpi, 'critical', CRITICAL_INSIDE, about(kpi.id));
    }
  },
  fixes: turnRound,
};

const CRITICAL_INSIDE = phrase`The critical limit lies on the good side of the target, so the KPI can never be at risk: move it beyond the target.`;
const OPPOSITE = { increase: 'decrease', decrease: 'increase' } as const;

function contradiction({ kpi, target }: WrittenTarget): Phrase | undefined {
  const { direction, baseline } = kpi;
  if (typeof target !== 'number' || baseline === undefined || same(baseline, target)) return undefined;
  if (limitFlaw(kpi, 'target', target) !== undefined || valueFlaw(kpi, 'baseline', baseline) !== undefined) return undefined;
  const isAbove = target > baseline;
  if (direction !== (isAbove ? 'decrease' : 'increase')) return undefined;
  return isAbove
    ? phrase`The direction is ${direction}, but the target ${target} lies above the baseline ${baseline}: correct one of the three.`
    : phrase`The direction is ${direction}, but the target ${target} lies below the baseline ${baseline}: correct one of the three.`;
}

function criticalIsInside(kpi: Kpi): boolean {
  if (limitFlaw(kpi, 'target', kpi.target) !== undefined || limitFlaw(kpi, 'critical', kpi.critical) !== undefined) return false;
  const [accepted, tolerated] = [acceptedBy(kpi.direction, kpi.target), acceptedBy(kpi.direction, kpi.critical)];
  if (!accepted || !tolerated || !kpi.direction?.startsWith('maintain-')) return false;
  return tolerated.min > accepted.min || tolerated.max < accepted.max;
}

function about(item: string | undefined): { readonly item?: string } {
  return item === undefined ? {} : { item };
}

function turnRound({ span }: Finding, { text, vision }: FixContext): Fix[] {
  const kpi = itemAt(vision, vision.document.kpis, span);
  const { direction } = kpi ?? {};
  if (!kpi || (direction !== 'increase' && direction !== 'decrease')) return [];
  const opposite = OPPOSITE[direction];
  return fixBy(phrase`Change the direction to ${opposite}`, setValue(text, [vision.locations.of(kpi), 'direction'], opposite));
}
