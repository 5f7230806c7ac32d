import type { Kpi, KpiReference, VisionDocument } from '../../../src/core/model/vision.ts';
import { checkIns, kpi, on } from './samples.ts';

/**
 * The day on which the KPIs below have the status that they are named for. `early` has not started
 * but has a check-in, `timeless` lacks a window and `aimless` a direction.
 */
export const TODAY = on(50);

const way = (value: number, changes: Kpi = {}): Kpi => ({ checkIns: checkIns([45, value]), ...changes });

const BY_STATUS: Readonly<Record<string, Kpi>> = {
  achieved: way(100),
  'on-track': way(50),
  'at-risk': way(30),
  'off-track': way(10),
  missed: way(90, { due: on(49) }),
  'not-started': { start: on(60) },
  'no-data': {},
  early: way(90, { start: on(60) }),
  timeless: way(50, { start: undefined, due: undefined }),
  aimless: way(50, { direction: undefined }),
};

/** A document with an initiative `work` that counts on these KPIs, one of each kind and role. */
export function workOn(references: KpiReference[], settings: VisionDocument['settings'] = {}): VisionDocument {
  const kpis = Object.entries(BY_STATUS).flatMap(([status, changes]) => [
    kpi({ ...changes, id: status }),
    kpi({ ...changes, id: `${status}-guardrail`, role: 'guardrail' }),
    kpi({ ...changes, id: `${status}-health`, role: 'health' }),
  ]);
  const kept: Kpi = { direction: 'maintain-above', target: 95, baseline: undefined };
  kpis.push(kpi({ ...kept, id: 'kept', checkIns: checkIns([45, 96]) }));
  kpis.push(kpi({ ...kept, id: 'broken', checkIns: checkIns([44, 90], [45, 90]) }));
  return { kpis, settings, initiatives: [{ id: 'work', kpis: references }] };
}
