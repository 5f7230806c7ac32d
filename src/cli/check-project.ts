import { join, resolve } from 'node:path';
import { baselineOf, matchBaseline, type BaselineMatch } from '../core/features/baseline.ts';
import { changeBetween } from '../core/features/change.ts';
import { coverageGates, type CoverageGate } from '../core/features/coverage-gates.ts';
import { readBaseline, writeBaseline } from './baseline-file.ts';
import type { CheckReport, Limit, RevisionChange } from './check-report.ts';
import type { Io } from './io.ts';
import type { ScanOptions } from './options.ts';
import { pastSnapshot } from './past-snapshot.ts';
import type { Project } from './project.ts';

export interface CheckRequest extends ScanOptions {
  readonly failOn: Limit;
  readonly since?: string;
  readonly baseline?: string;
  readonly updateBaseline?: boolean;
  readonly minCoverage?: readonly CoverageGate[];
}

const DEFAULT_BASELINE = 'vision-baseline.json';

/** Checks a project: against a revision, a baseline and gates, where they are asked for. */
export async function checkProject(project: Project, request: CheckRequest, io: Io): Promise<CheckReport> {
  const { snapshot } = project;
  const change = await changeOf(project, request, io);
  const match = await baselineMatch(project, request, io);
  const rest = new Set(match?.rest ?? snapshot.findings);
  return {
    snapshot,
    coverage: snapshot.trace?.coverage,
    findings: (change?.findings.added ?? snapshot.findings).filter((finding) => rest.has(finding)),
    change,
    baseline: match,
    gates: coverageGates(snapshot, request.minCoverage ?? []),
    failOn: request.failOn,
  };
}

async function changeOf(project: Project, request: CheckRequest, io: Io): Promise<RevisionChange | undefined> {
  if (request.since === undefined) return undefined;
  const before = await pastSnapshot(project, request.since, request, io);
  return { revision: request.since, ...changeBetween(before, project.snapshot) };
}

async function baselineMatch({ folder, snapshot }: Project, { baseline, updateBaseline }: CheckRequest, { cwd }: Io): Promise<BaselineMatch | undefined> {
  if (baseline === undefined && !updateBaseline) return undefined;
  const file = baseline === undefined ? join(folder, DEFAULT_BASELINE) : resolve(cwd, baseline);
  if (updateBaseline) await writeBaseline(file, baselineOf(snapshot));
  return matchBaseline(snapshot, await readBaseline(file));
}
