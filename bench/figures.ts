/** One line of the result. */
export interface Figure {
  readonly what: string;
  readonly value: number;
  readonly unit: 'ms' | 'MB' | '× rg';
  /** What the value should not exceed; absent where it is for information only. */
  readonly reach?: number;
}

export function printFigures(figures: readonly Figure[]): void {
  for (const { what, value, unit, reach } of figures) {
    const verdict = reach === undefined ? '' : `reach ${reach} ${unit}: ${value <= reach ? 'yes' : 'NO'}`;
    console.log(`${what.padEnd(58)} ${format(value).padStart(9)} ${unit.padEnd(5)} ${verdict}`);
  }
}

function format(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toFixed(2);
}
