import * as vscode from 'vscode';
import { readKpiValue, type KpiValue } from '../../core/features/kpi/kpi-value.ts';
import type { NewCheckIn } from '../../core/model/edit/add-check-in.ts';
import type { Snapshot } from '../../core/snapshot.ts';
import { decimalSignOf } from '../decimal-sign.ts';

/** What is known so far of a check-in that is asked for: the value as it was typed, and the rest. */
export interface CheckInAnswers {
  readonly kpi?: string;
  readonly typed?: string;
  readonly details?: Omit<NewCheckIn, 'value'>;
  /** Whether another KPI is to follow. */
  readonly another?: boolean;
}

/** Reads what a person typed, in the way of writing of the editor's language. */
export function readTyped(snapshot: Snapshot, kpi: string, typed: string): KpiValue {
  return readKpiValue(snapshot, kpi, typed, decimalSignOf(vscode.env.language));
}
