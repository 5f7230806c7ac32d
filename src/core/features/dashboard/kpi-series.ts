import type { Verdict } from '../../progress/forecast.ts';
import type { Direction } from '../../progress/limit.ts';
import type { KpiStatus } from '../../progress/status.ts';

/** A value on a day (`YYYY-MM-DD`); `text` is the value as people read it. */
export interface SeriesPoint {
  readonly date: string;
  /** Of a milestone: 1 reached, 0 not reached. */
  readonly value: number;
  readonly text: string;
}

export interface CheckInPoint extends SeriesPoint {
  readonly by: string | null;
  /** 0..1 */
  readonly confidence: number | null;
  readonly note: string | null;
}

/** Where the trend leads. */
export interface ForecastLine {
  readonly verdict: Verdict;
  /** `will hit its target on 2026-12-20` */
  readonly text: string;
  readonly from: SeriesPoint;
  /** The value on the due day. */
  readonly to: SeriesPoint;
  /** The day on which the trend meets the target, also where that is after due. */
  readonly hit: SeriesPoint | null;
}

/** Values that a maintained KPI may have, both ends included; null where that side is open. */
export interface Band {
  readonly min: number | null;
  readonly max: number | null;
  readonly text: string;
}

/** An objective or initiative that counts on a KPI. */
export interface KpiUser {
  readonly kind: 'objective' | 'initiative';
  readonly id: string;
  readonly title: string;
}

/**
 * A KPI as a picture and a table show it: plain data, all text in the reader's language and as people wrote it.
 * Unknown is null (or an empty list), never 0.
 */
export interface KpiSeries {
  readonly id: string;
  readonly title: string;
  readonly definition: string;
  readonly owner: string;
  readonly direction: Direction | null;
  /** What stands at the axis of values: `%`, `EUR`, `ms`; empty for a milestone. */
  readonly unit: string;
  readonly status: KpiStatus;
  readonly statusText: string;
  readonly stale: boolean;
  /** The newest value and what it is to become: `610 ms`, `400 ms`. */
  readonly valueText: string;
  readonly targetText: string;
  /** `checked in 7 days ago` */
  readonly ageText: string;
  /** Raw ratios: below 0 regressed, above 1 overshot. */
  readonly progress: number | null;
  readonly expected: number | null;
  /** `50 %, expected 42 %`, of a maintained KPI `kept in 2 of 3 periods`; empty where nothing is known. */
  readonly progressText: string;
  readonly start: string | null;
  readonly due: string | null;
  /** The way that is planned from baseline to target, the points of a written plan between; empty where an end is unknown. */
  readonly plan: readonly SeriesPoint[];
  /** The target, on its due day where it has one. */
  readonly target: { readonly date: string | null; readonly value: number; readonly text: string } | null;
  readonly expectedToday: SeriesPoint | null;
  /** Oldest first, one a day, none of the future. */
  readonly checkIns: readonly CheckInPoint[];
  readonly forecast: ForecastLine | null;
  /** Of a maintained KPI: inside `kept` it is on track, outside of `tolerated` off track. */
  readonly kept: Band | null;
  readonly tolerated: Band | null;
  readonly users: readonly KpiUser[];
  /** The objectives that it counts for, by itself or through an initiative: ids, each once. */
  readonly objectives: readonly string[];
  /** All of the picture in a few sentences, for those who do not see it. */
  readonly summary: string;
}
