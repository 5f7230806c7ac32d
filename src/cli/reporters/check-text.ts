import { formatCount } from '../../core/features/format.ts';
import type { Finding } from '../../core/rules/finding.ts';
import type { CheckReport, ReportView } from '../check-report.ts';
import { paint, plain } from './terminal.ts';
import { coverageLine, gateLine, summary } from './words.ts';

const STYLES = { error: 'red', warning: 'yellow', information: 'blue', hint: 'gray' } as const;

/** Findings grouped by file, each behind a place that a terminal can open; then how many there are and how much of the code has a reason. */
export function checkText(report: CheckReport, view: ReportView): string {
  const groups = [...byFile(report.findings).values()].map((group) => rows(group, view));
  return `${[...groups, summaryLines(report, view)].join('\n')}`;
}

function byFile(findings: readonly Finding[]): Map<string, Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.file);
    if (group) group.push(finding);
    else groups.set(finding.file, [finding]);
  }
  return groups;
}

function rows(findings: readonly Finding[], view: ReportView): string {
  const places = findings.map((finding) => placeOf(finding, view));
  const width = places.reduce((longest, { length }) => Math.max(longest, length), 0);
  const row = ({ severity, message, rule }: Finding, index: number) => {
    const place = places[index] ?? '';
    const word = paint(STYLES[severity], severity.padEnd('information'.length), view.colour);
    return `${paint('underline', place, view.colour)}${' '.repeat(width - place.length)}  ${word}  ${plain(message)}  ${paint('dim', rule, view.colour)}\n`;
  };
  return findings.map(row).join('');
}

/** `src/cart/add.ts:12:4`; a folder has no lines. */
function placeOf({ site, file, range: { start } }: Finding, { fromHere }: ReportView): string {
  const path = plain(fromHere(file));
  return site === 'folder' ? `${path}/` : `${path}:${start.line + 1}:${start.column + 1}`;
}

function summaryLines(report: CheckReport, { colour }: ReportView): string {
  const { coverage, change, baseline, gates, findings } = report;
  const lines = [paint(findings.length === 0 ? 'green' : 'bold', summary(report), colour)];
  if (change && change.findings.resolved.length > 0) lines.push(`${formatCount(change.findings.resolved.length, 'finding')} resolved since ${plain(change.revision)}`);
  if (baseline) lines.push(`${formatCount(baseline.accepted.length, 'finding')} accepted by the baseline`);
  for (const { rule, file, about, count } of baseline?.outdated ?? []) {
    lines.push(`No longer needed in the baseline: ${plain([rule, file, about].filter(Boolean).join(' · '))}${count > 1 ? ` (${count} times)` : ''}`);
  }
  if (coverage) lines.push(coverageLine(coverage, change?.coverageBefore));
  for (const gate of gates) lines.push(paint(gate.passed ? 'green' : 'red', gateLine(gate), colour));
  return `${lines.join('\n')}\n`;
}
