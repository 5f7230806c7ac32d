import type { Finding } from '../../core/rules/finding.ts';
import type { Severity } from '../../core/rules/rule.ts';
import type { Snapshot } from '../../core/snapshot.ts';
import type { Coverage } from '../../core/trace/trace.ts';
import { formatCount, formatRatio } from '../../core/features/format.ts';
import { paint, plain } from './terminal.ts';

const STYLES = { error: 'red', warning: 'yellow', information: 'blue', hint: 'gray' } as const;
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** Findings grouped by file, then how many there are and how much of the code has a reason. */
export function checkText({ findings, trace }: Snapshot, colour: boolean): string {
  const blocks = Array.from(byFile(findings), ([file, group]) => `${paint('underline', plain(file), colour)}\n${table(group, colour)}\n`);
  const lines = [summary(findings, colour)];
  if (trace) {
    lines.push(coverageLine(trace.coverage));
  }
  return `${[...blocks, lines.join('\n')].join('\n')}\n`;
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

function coverageLine({ files, traced, ratio }: Coverage): string {
  if (files === 0) return 'Coverage: no code in scope';
  return `Coverage: ${formatRatio(ratio)} (${traced} of ${formatCount(files, 'file')} have a reason)`;
}

function table(findings: readonly Finding[], colour: boolean): string {
  const places = findings.map(({ site, range: { start } }) => (site === 'folder' ? 'folder' : `${start.line + 1}:${start.column + 1}`));
  const width = Math.max(...places.map(({ length }) => length));
  return findings
    .map(({ severity, message, rule }, index) => {
      const word = paint(STYLES[severity], severity.padEnd('information'.length), colour);
      return `  ${(places[index] ?? '').padStart(width)}  ${word}  ${plain(message)}  ${paint('dim', rule, colour)}`;
    })
    .join('\n');
}

function summary(findings: readonly Finding[], colour: boolean): string {
  if (findings.length === 0) return paint('green', 'No findings.', colour);
  const counts = SEVERITIES.map((severity) => ({ severity, count: findings.filter((finding) => finding.severity === severity).length }));
  const parts = counts.filter(({ count }) => count > 0).map(({ severity, count }) => paint(STYLES[severity], name(severity, count), colour));
  return `${formatCount(findings.length, 'finding')}: ${parts.join(', ')}`;
}

function name(severity: Severity, count: number): string {
  return severity === 'information' ? `${count} information` : formatCount(count, severity);
}
