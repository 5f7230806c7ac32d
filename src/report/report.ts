import { reportOf } from '../core/features/report/report.ts';
import type { Snapshot } from '../core/snapshot.ts';
import type { MakeReport } from './make-report.ts';
import { reportHtml } from './report-html.ts';
import { reportMarkdown } from './report-markdown.ts';

/** The entry of the bundle, which is read only when somebody wants a report. */
export const makeReport: MakeReport = (snapshot: Snapshot, format) => {
  const report = reportOf(snapshot);
  return format === 'html' ? reportHtml(report) : reportMarkdown(report);
};
