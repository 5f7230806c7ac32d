import type { Finding } from '../../core/rules/finding.ts';
import type { CheckReport, ReportView } from '../check-report.ts';
import { coverageLine, gateLine, summary } from './words.ts';

const COMMANDS = { error: 'error', warning: 'warning', information: 'notice', hint: 'notice' } as const;

/**
 * Workflow commands, which GitHub Actions shows beside the lines of a change.
 * A folder cannot be annotated: its findings stand at the top of the vision, where they are mended.
 */
export function checkGithub(report: CheckReport, view: ReportView): string {
  const { change, gates, findings } = report;
  const failed = gates.filter(({ passed }) => !passed).map((gate) => `::error title=coverage::${data(gateLine(gate))}`);
  const coverage = report.coverage ? [coverageLine(report.coverage, change?.coverageBefore)] : [];
  const lines = [...findings.map((finding) => annotation(finding, report, view)), ...failed, summary(report), ...coverage];
  return `${lines.join('\n')}\n`;
}

function annotation({ rule, severity, message, file, site, range: { start, end } }: Finding, { snapshot }: CheckReport, { fromRoot }: ReportView): string {
  const place = site === 'folder' ? { file: fromRoot(snapshot.input.visionFile), line: 1 } : { file: fromRoot(file), line: start.line + 1, endLine: end.line + 1 };
  // GitHub takes columns only where the lines are one, and its ends are inclusive.
  const columns = site !== 'folder' && start.line === end.line ? { col: start.column + 1, endColumn: Math.max(start.column + 1, end.column) } : {};
  const properties = Object.entries({ ...place, ...columns, title: rule }).map(([name, value]) => `${name}=${property(String(value))}`);
  return `::${COMMANDS[severity]} ${properties.join(',')}::${data(message)}`;
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
