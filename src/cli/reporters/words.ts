import { formatCount, formatRatio } from '../../core/features/format.ts';
import type { GateResult } from '../../core/features/coverage-gates.ts';
import type { Severity } from '../../core/rules/rule.ts';
import type { Coverage } from '../../core/trace/trace.ts';
import type { CheckReport } from '../check-report.ts';

export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** `3 findings: 1 error, 2 hints`, or `No findings.`; new ones where the report is about a change. */
export function summary({ findings, change }: Pick<CheckReport, 'findings' | 'change'>): string {
  const kind = change ? 'new finding' : 'finding';
  if (findings.length === 0) return `No ${kind}s.`;
  const counts = SEVERITIES.map((severity) => [severity, findings.filter((finding) => finding.severity === severity).length] as const);
  const parts = counts.filter(([, count]) => count > 0).map(([severity, count]) => countOf(severity, count));
  return `${formatCount(findings.length, kind)}: ${parts.join(', ')}`;
}

/** `Coverage: 75 % (3 of 4 files have a reason)`, and what it was before. */
export function coverageLine({ files, traced, ratio }: Coverage, before?: Coverage): string {
  const now = files === 0 ? 'Coverage: no code in scope' : `Coverage: ${formatRatio(ratio)} (${traced} of ${formatCount(files, 'file')} have a reason)`;
  return before ? `${now}, before: ${before.files === 0 ? 'no code in scope' : `${formatRatio(before.ratio)} (${before.traced} of ${before.files})`}` : now;
}

/** `Coverage of services: 62 %, at least 80 % wanted` */
export function gateLine({ folder, least, coverage }: GateResult): string {
  const of = folder === '' ? 'Coverage' : `Coverage of ${folder}`;
  if (coverage.ratio === null) return `${of}: no code in scope, so no figure to hold against ${wanted(least)}`;
  return `${of}: ${percent(coverage.ratio)}, at least ${wanted(least)} wanted`;
}

function countOf(severity: Severity, count: number): string {
  return severity === 'information' ? `${count} information` : formatCount(count, severity);
}

function wanted(ratio: number): string {
  return `${Number((ratio * 100).toFixed(4))} %`;
}

/** Rounded down to a tenth, so that what falls short never looks as if it did not. */
function percent(ratio: number): string {
  return `${Math.floor(ratio * 1000 + 1e-6) / 10} %`;
}
