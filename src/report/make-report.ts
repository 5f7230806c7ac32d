import type { Snapshot } from '../core/snapshot.ts';

export const REPORT_FORMATS = ['html', 'markdown'] as const;

export type ReportFormat = (typeof REPORT_FORMATS)[number];

export interface ReportRequest {
  readonly format: ReportFormat;
  /** Of the reader, as in `de`; the texts are those of the snapshot's `say`. */
  readonly language: string;
}

/** A report as the text of a file. */
export type MakeReport = (snapshot: Snapshot, request: ReportRequest) => string;
