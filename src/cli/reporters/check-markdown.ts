import { formatCount, formatRatio, formatValue, STATUS_WORDS } from '../../core/features/format.ts';
import type { KpiChange, KpiSide } from '../../core/features/kpi-changes.ts';
import type { Finding } from '../../core/rules/finding.ts';
import type { MarkerOf } from '../../core/trace/links.ts';
import type { CheckReport, ReportView, RevisionChange } from '../check-report.ts';
import { bullets, code, escaped, table } from './markdown.ts';
import { coverageLine, gateLine, summary } from './words.ts';

/** A comment for a pull request: what it does to coverage, findings, markers and KPIs; without `--since` how things stand. */
export function checkMarkdown(report: CheckReport, view: ReportView): string {
  const { change, gates, baseline } = report;
  const coverage = report.coverage ? [`**${escaped(coverageLine(report.coverage, change?.coverageBefore))}**`] : [];
  const parts = [
    `### Vision${change ? ` since ${escaped(change.revision)}` : ''}`,
    ...coverage,
    ...gates.map((gate) => `${gate.passed ? '✅' : '❌'} ${escaped(gateLine(gate))}`),
    `${escaped(summary(report))}${baseline ? ` (${formatCount(baseline.accepted.length, 'finding')} accepted by the baseline)` : ''}`,
    ...findingTable(report.findings, view),
    ...(change ? changeParts(change, view) : []),
  ];
  return `${parts.join('\n\n')}\n`;
}

function findingTable(findings: readonly Finding[], { fromRoot }: ReportView): string[] {
  const rows = findings.map(({ severity, file, site, range: { start }, message, rule }) => [
    severity,
    code(site === 'folder' ? `${fromRoot(file)}/` : `${fromRoot(file)}:${start.line + 1}`),
    `${escaped(message)} (${code(rule)})`,
  ]);
  return table(['severity', 'place', 'finding'], rows);
}

function changeParts(change: RevisionChange, view: ReportView): string[] {
  const { findings, markers, kpis } = change;
  return [
    ...bullets(`${formatCount(findings.resolved.length, 'finding')} resolved`, findings.resolved.map(({ file, message, rule }) => `${code(view.fromRoot(file))} ${escaped(message)} (${code(rule)})`)),
    ...bullets(`${formatCount(markers.added.length, 'marker')} added`, markers.added.map((marker) => markerLine(marker, view))),
    ...bullets(`${formatCount(markers.resolved.length, 'marker')} resolved`, markers.resolved.map((marker) => markerLine(marker, view))),
    ...kpiTable(kpis),
  ];
}

function markerLine({ path, marker: { marker, items } }: MarkerOf, { fromRoot }: ReportView): string {
  const ids = items.map(({ item }) => item.id).join(', ');
  const serves = ids ? `for ${code(ids)}` : 'for no roadmap item';
  return `${code(`${fromRoot(path)}:${marker.place.line + 1}`)} ${escaped(`${marker.tag}: ${marker.message}`)} (${serves})`;
}

function kpiTable(kpis: readonly KpiChange[]): string[] {
  const rows = kpis.map((change) => [code(change.id), sideText(change.before), sideText(change.after), kpiNote(change)]);
  return table(['KPI', 'before', 'now', ''], rows);
}

function sideText(side: KpiSide | undefined): string {
  if (!side) return '';
  const { kpi, numbers } = side;
  const status = numbers ? STATUS_WORDS[numbers.status] : '';
  return escaped([formatValue(kpi, numbers?.value), formatRatio(numbers?.progress), status].filter(Boolean).join(' · '));
}

function kpiNote({ before, after, goalMoved }: KpiChange): string {
  if (!before) return 'new';
  if (!after) return 'removed';
  return goalMoved ? 'its goal was changed' : '';
}
