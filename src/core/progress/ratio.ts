/** A ratio held between 0 and 1. */
export function clamp(ratio: number): number {
  return Math.min(1, Math.max(0, ratio));
}

/** What overflows, or is a share of nothing, is unknown. */
export function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
