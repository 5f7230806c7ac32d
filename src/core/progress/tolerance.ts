/** Numbers closer than this are the same: what arithmetic loses must not decide a status. */
export const TOLERANCE = 1e-9;

export function atLeast(value: number, limit: number): boolean {
  return value >= limit - TOLERANCE;
}

export function atMost(value: number, limit: number): boolean {
  return value <= limit + TOLERANCE;
}

export function same(one: number, other: number): boolean {
  return Math.abs(one - other) <= TOLERANCE;
}
