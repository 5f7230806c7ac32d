/** A point of a trend: days, and the value on that day. */
export interface TrendPoint {
  readonly day: number;
  readonly value: number;
}

/** The slope (value a day) of the straight line that fits best by least squares. */
export function slopeOf(points: readonly TrendPoint[]): number {
  const middle = centre(points);
  let rise = 0;
  let run = 0;
  for (const { day, value } of points) {
    rise += (day - middle.day) * (value - middle.value);
    run += (day - middle.day) ** 2;
  }
  return rise / run;
}

function centre(points: readonly TrendPoint[]): TrendPoint {
  const sum = { day: 0, value: 0 };
  for (const { day, value } of points) {
    sum.day += day;
    sum.value += value;
  }
  return { day: sum.day / points.length, value: sum.value / points.length };
}
