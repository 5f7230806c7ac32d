/** A ratio held between 0 and 1. */
export function clamp(ratio: number): number {
  return Math.min(1, Math.max(0, ratio));
}

/** What overflows is unknown. */
export function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}

/** part ÷ whole; a part of nothing is unknown, and so is one of more than numbers can hold. */
export function quotient(part: number, whole: number): number | null {
  return Number.isFinite(whole) ? finite(part / whole) : null;
}
