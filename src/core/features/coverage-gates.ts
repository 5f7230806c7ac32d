import type { Snapshot } from '../snapshot.ts';
import type { Coverage } from '../trace/trace.ts';
import { coverageBelow } from './coverage-below.ts';

/** The least coverage that a part of the code must have. */
export interface CoverageGate {
  /** Relative to the folder of the vision, with `/`; '' = all. */
  readonly folder: string;
  /** 0..1 */
  readonly least: number;
}

export interface GateResult extends CoverageGate {
  readonly coverage: Coverage;
  /** Code that is not there cannot fail: without a file in scope there is no figure. */
  readonly passed: boolean;
}

/** 0.8 is met by 4 of 5, whatever binary fractions make of it. */
const TOLERANCE = 1e-9;

export function coverageGates(snapshot: Snapshot, gates: readonly CoverageGate[]): GateResult[] {
  return gates.map((gate) => {
    const coverage = coverageBelow(snapshot, gate.folder);
    return { ...gate, coverage, passed: coverage.ratio === null || coverage.ratio >= gate.least - TOLERANCE };
  });
}
