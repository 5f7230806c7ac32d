/** A point of a trend: days, and the value on that day. */
export interface TrendPoint {
  readonly day: number;
  readonly value: number;
}

/** The slope (value a day) of the straight line that fits best by least squares. */
export function slopeOf(points: readonly TrendPoint[]): number {
  const middle = mean(points.map(({ day }) => day));
  const height = mean(points.map(({ value }) => value));
  let rise = 0;
  let run = 0;
  for (const { day, value } of points) {
    rise += (day - middle) * (value - height);
    run += (day - middle) ** 2;
  }
  return rise / run;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
