import type { BaselineEntry } from '../core/features/baseline.ts';
import type { Change } from '../core/features/change.ts';
import type { GateResult } from '../core/features/coverage-gates.ts';
import type { Finding } from '../core/rules/finding.ts';
import type { Severity } from '../core/rules/rule.ts';
import type { Snapshot } from '../core/snapshot.ts';
import type { Coverage } from '../core/trace/trace.ts';

/** The limits that `--fail-on` knows, the most severe one first. */
export const LIMITS = ['error', 'warning', 'information', 'hint', 'never'] as const;

export type Limit = (typeof LIMITS)[number];

/** What `vision check` found, before anybody prints it. */
export interface CheckReport {
  /** Of all code; where only changes are looked at, of the folders that hold them. */
  readonly snapshot: Snapshot;
  /** Of all code, always; undefined where nothing is traced. */
  readonly coverage: Coverage | undefined;
  /** The findings that the run is about: with `--since` the new ones, with `--baseline` those that it does not hold. */
  readonly findings: readonly Finding[];
  /** What changed since a revision. */
  readonly change: RevisionChange | undefined;
  readonly baseline: BaselineReport | undefined;
  readonly gates: readonly GateResult[];
  readonly failOn: Limit;
}

export interface RevisionChange extends Change {
  /** As it was asked for, such as `origin/main`. */
  readonly revision: string;
}

export interface BaselineReport {
  /** Findings that the baseline holds. */
  readonly accepted: readonly Finding[];
  /** Entries that nothing matches any more. */
  readonly outdated: readonly BaselineEntry[];
}

/** How and from where a report is read. */
export interface ReportView {
  readonly colour: boolean;
  /** A file of the report as the reader's folder sees it. */
  fromHere(file: string): string;
  /** A file of the report as the root of the repository sees it, with `/`. */
  fromRoot(file: string): string;
  /** Of this program. */
  readonly version: string;
}

export type CheckReporter = (report: CheckReport, view: ReportView) => string;

/** Whether a finding fails a run. */
export function isAtLeast(severity: Severity, limit: Limit): boolean {
  return limit !== 'never' && LIMITS.indexOf(severity) <= LIMITS.indexOf(limit);
}

/** Whether anything in the report fails the run. */
export function hasFailed({ findings, gates, failOn }: CheckReport): boolean {
  return gates.some(({ passed }) => !passed) || findings.some(({ severity }) => isAtLeast(severity, failOn));
}
