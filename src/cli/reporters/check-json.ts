import type { Finding } from '../../core/rules/finding.ts';
import type { Snapshot } from '../../core/snapshot.ts';

/** The findings and the coverage as JSON, version 1: lines and columns from 1, ends exclusive. */
export function checkJson({ today, input, findings, trace }: Snapshot): string {
  const result = {
    version: 1,
    today,
    vision: input.visionFile,
    findings: findings.map(findingJson),
    coverage: trace?.coverage ?? null,
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
