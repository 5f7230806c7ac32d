import { removeValue } from '../model/edit/remove-value.ts';
import { setValue } from '../model/edit/set-value.ts';
import type { Kpi, Vision } from '../model/vision.ts';
import { lacks } from '../model/written.ts';
import { phrase, type Phrase } from '../text/phrase.ts';
import { itemAt } from './common/at-span.ts';
import { limitFlaw, valueFlaw } from './common/limits.ts';
import { onItem, onKey } from './common/reports.ts';
import { writtenTargets } from './common/targets.ts';
import type { Finding } from './finding.ts';
import { fixBy, type Fix, type FixContext } from './fix.ts';
import { problemsOf } from './problems.ts';
import type { DocumentRule, Report } from './rule.ts';

export const targetInvalid: DocumentRule = {
  id: 'target-invalid',
  severity: 'error',
  looksAt: 'document',
  summary: 'A target is missing or cannot be one, or a percentage is not between 0 and 100.',
  help: 'A KPI to increase, to decrease, or to maintain above or below a value has one number as its target; `maintain-between` has `{ min: 35, max: 60 }`; a milestone has none, as it is reached or not. `critical` is of the same form. With `unit: percent` every value lies between 0 and 100: write 63.5, not 0.635, and choose another unit for growth beyond that.',
  *check(context) {
    const { vision } = context;
    yield* problemsOf('target-invalid', context);
    for (const { kpi, owner, target, item } of writtenTargets(vision)) yield* flaw(vision, owner, 'target', limitFlaw(kpi, 'target', target), item);
    for (const kpi of vision.document.kpis ?? []) {
      yield* missing(vision, kpi);
      yield* flaw(vision, kpi, 'critical', limitFlaw(kpi, 'critical', kpi.critical), kpi.id);
      yield* flaw(vision, kpi, 'baseline', valueFlaw(kpi, 'baseline', kpi.baseline), kpi.id);
      for (const entry of [...(kpi.plan ?? []), ...(kpi.checkIns ?? [])]) {
        yield* flaw(vision, entry, 'value', valueFlaw(kpi, 'value', entry.value), kpi.id);
      }
    }
  },
  fixes: mend,
};

const LIMITS = ['target', 'critical'] as const;

function* flaw(vision: Vision, owner: object, key: string, message: Phrase | undefined, item: string | undefined): Iterable<Report> {
  if (message !== undefined) yield onKey(vision, owner, key, message, item === undefined ? {} : { item });
}

/** Where the direction cannot be read, nobody knows whether a target is wanted. */
function* missing(vision: Vision, kpi: Kpi): Iterable<Report> {
  if (kpi.direction === undefined || kpi.direction === 'milestone' || !lacks(vision, kpi, 'target')) return;
  const message =
    kpi.direction === 'maintain-between'
      ? phrase`This KPI has no target: add "target: { min: …, max: … }".`
      : phrase`This KPI has no target: add "target" with the value to reach.`;
  yield vision.locations.key(kpi, 'target') ? onKey(vision, kpi, 'target', message) : onItem(vision, kpi, message);
}

function mend({ span }: Finding, { text, vision }: FixContext): Fix[] {
  const kpi = itemAt(vision, vision.document.kpis, span);
  const key = LIMITS.find((name) => kpi && vision.locations.key(kpi, name)?.start === span.start);
  const limit = key && kpi?.[key];
  if (!kpi || !key || limit === undefined) return [];
  const path = [vision.locations.of(kpi), key];
  if (kpi.direction === 'milestone') return fixBy(phrase`Take the ${key} out`, removeValue(text, path), true);
  const { min, max } = typeof limit === 'object' && kpi.direction === 'maintain-between' ? limit : {};
  const isUpsideDown = min !== undefined && max !== undefined && min > max;
  return isUpsideDown ? fixBy(phrase`Swap min and max`, setValue(text, path, { min: max, max: min }), true) : [];
}
