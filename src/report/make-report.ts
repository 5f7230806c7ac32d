import type { Snapshot } from '../core/snapshot.ts';

export const REPORT_FORMATS = ['html', 'markdown'] as const;

export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** A report as the text of a file, in the language of the snapshot. */
export type MakeReport = (snapshot: Snapshot, format: ReportFormat) => string;
