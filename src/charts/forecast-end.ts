import type { SeriesPoint } from '../core/features/dashboard/kpi-series.ts';
import { timeOf, type Extent } from './kpi-extent.ts';

export interface Spot {
  /** Milliseconds since 1970. */
  readonly time: number;
  readonly value: number;
}

/** Where the line between two points ends, or leaves the values that the chart has room for. */
export function forecastEnd(from: SeriesPoint, to: SeriesPoint, [low, high]: Extent): Spot {
  const [start, end] = [timeOf(from.date), timeOf(to.date)];
  const value = Math.min(high, Math.max(low, to.value));
  const part = to.value === from.value ? 1 : (value - from.value) / (to.value - from.value);
  return { time: start + (end - start) * part, value };
}
