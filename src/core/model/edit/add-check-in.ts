import { addEntry } from './add-entry.ts';
import type { EditResult } from './edit-result.ts';

/** A measured value as a person gives it. */
export interface NewCheckIn {
  /** `YYYY-MM-DD` */
  readonly date: string;
  /** A number; true or false for a milestone. */
  readonly value: number | boolean;
  readonly by?: string | undefined;
  /** 0..1 */
  readonly confidence?: number | undefined;
  readonly note?: string | undefined;
}

/**
 * Edits that add one check-in to a KPI as one new line behind its last one,
 * or as two where `checkIns:` has to be made. A KPI on one line stays on it.
 */
export function addCheckIn(text: string, kpiId: string, checkIn: NewCheckIn): EditResult {
  return addEntry(text, ['kpis', { id: kpiId }, 'checkIns'], { ...checkIn });
}
