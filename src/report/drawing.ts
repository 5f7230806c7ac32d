import type { ReportWords } from '../core/features/report/report-document.ts';

/** What charts of a report are drawn with. */
export interface Drawing {
  readonly document: Document;
  readonly words: ReportWords;
}
