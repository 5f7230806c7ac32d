import type { Kpi, VisionDocument } from './vision.ts';

/** What a KPI is held against. Moving it while the KPI runs makes a miss look like a hit. */
export type Goalposts = Pick<Kpi, 'target' | 'baseline' | 'plan'>;

/** A version of the vision as somebody committed it. */
export interface PastVision {
  /** When the change was made: milliseconds since 1970. */
  readonly at: number;
  /** By KPI id; of several with one id the first counts. */
  readonly goalposts: ReadonlyMap<string, Goalposts>;
}

/** Earlier versions of one vision, oldest first; not every version has to be there. */
export type VisionHistory = readonly PastVision[];

/** What a version of the document says about the goals of its KPIs. */
export function goalpostsOf({ kpis }: VisionDocument): Map<string, Goalposts> {
  const goalposts = new Map<string, Goalposts>();
  for (const { id, target, baseline, plan } of kpis ?? []) {
    if (id !== undefined && !goalposts.has(id)) goalposts.set(id, { target, baseline, plan });
  }
  return goalposts;
}
