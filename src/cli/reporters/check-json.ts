import type { GateResult } from '../../core/features/coverage-gates.ts';
import type { Finding } from '../../core/rules/finding.ts';
import type { BaselineReport, CheckReport, RevisionChange } from '../check-report.ts';

/**
 * The findings and the coverage as JSON, version 1: lines and columns from 1, ends exclusive.
 * `since`, `baseline` and `gates` are there where they were asked for.
 */
export function checkJson({ snapshot, coverage, findings, change, baseline, gates }: CheckReport): string {
  const { today, input } = snapshot;
  const result = {
    version: 1,
    today,
    vision: input.visionFile,
    findings: findings.map(findingJson),
    coverage: coverage ?? null,
    ...(change && { since: changeJson(change) }),
    ...(baseline && { baseline: baselineJson(baseline) }),
    ...(gates.length > 0 && { gates: gates.map(gateJson) }),
  };
  return `${JSON.stringify(result, null, 2)}\n`;
}

function findingJson({ rule, severity, message, file, range: { start, end } }: Finding) {
  return {
    rule,
    severity,
    message,
    file,
    line: start.line + 1,
    column: start.column + 1,
    endLine: end.line + 1,
    endColumn: end.column + 1,
  };
}

function changeJson({ revision, coverageBefore, findings, markers, kpis }: RevisionChange) {
  return {
    revision,
    coverage: coverageBefore ?? null,
    resolved: findings.resolved.map(({ rule, message, file }) => ({ rule, message, file })),
    markers: { added: markers.added.length, resolved: markers.resolved.length },
    kpis: kpis.map(({ id }) => id),
  };
}

function baselineJson({ accepted, outdated }: BaselineReport) {
  return { accepted: accepted.length, outdated };
}

function gateJson({ folder, least, coverage, passed }: GateResult) {
  return { folder: folder || '.', least, ratio: coverage.ratio, passed };
}
