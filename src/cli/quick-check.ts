import { changeBetween } from '../core/features/change.ts';
import { movedCoverage } from '../core/features/moved-coverage.ts';
import { nextSnapshot } from '../core/snapshot.ts';
import { markerTags } from '../core/trace/marker-tags.ts';
import { changedSince } from '../workspace/git-tree.ts';
import { topFolderOf } from '../workspace/git-revision-record.ts';
import { untrackedIn } from '../workspace/git-untracked.ts';
import type { CheckRequest } from './check-project.ts';
import type { CheckReport } from './check-report.ts';
import type { Io } from './io.ts';
import { knownCommit } from './past-snapshot.ts';
import type { Project } from './project.ts';
import { recalledRevision } from './revision-memory.ts';
import { scanFiles, withScans } from './scan-files.ts';

/** More files than this are better read by several threads. */
const MOST_FILES = 500;

/** What git says about a revision. */
export interface RevisionAnswer {
  readonly commit: string;
  /** What differs from it; undefined where git cannot tell, or a repository inside has answers of its own. */
  readonly paths: readonly string[] | undefined;
}

/** Asks git, which takes its time, before anything else is done; undefined where nothing would come of it. */
export function askAhead(folder: string, request: CheckRequest, io: Io): Promise<RevisionAnswer> | undefined {
  if (request.since === undefined || !isSimple(request)) return undefined;
  const answer = answerOf(folder, request.since, io);
  // Whoever waits for it meets what went wrong; where nobody does any more, it does not matter.
  answer.catch(() => {});
  return answer;
}

/**
 * What is new since a revision that an earlier run has looked at whole: only files that changed are read, and only the
 * top-level folders that hold them are checked, before and after. No finding about a file or folder depends on what
 * lies in another top-level folder. Those in the vision may: where one of them changes, all has to be looked at.
 * @returns undefined where all has to be looked at
 */
export function quickCheck(project: Project, { commit, paths }: RevisionAnswer, request: CheckRequest, io: Io): CheckReport | undefined {
  const { folder, snapshot } = project;
  if (!paths || paths.length > MOST_FILES || paths.includes(snapshot.input.visionFile)) return undefined;
  const known = recalledRevision(project, commit, io);
  const found = scanFiles(folder, paths, markerTags(snapshot.vision.document));
  if (!known || [...found.values()].some(({ state }) => state === 'folder')) return undefined;
  const base = known.partOf(new Set(paths.map(topFolderOf)));
  const before = nextSnapshot({ ...snapshot.input, codeBase: base }, snapshot);
  const after = nextSnapshot({ ...snapshot.input, codeBase: withScans(base, found) }, before);
  const change = changeBetween(before, after);
  if (!before.trace || !after.trace || [...change.findings.added, ...change.findings.resolved].some(({ site }) => site === 'vision')) return undefined;
  return {
    snapshot: after,
    coverage: movedCoverage(known.summary, before.trace.coverage, after.trace.coverage),
    findings: change.findings.added,
    change: { ...change, revision: request.since ?? commit, coverageBefore: known.summary },
    baseline: undefined,
    gates: [],
    failOn: request.failOn,
  };
}

/** Gates and baselines are about all code, and so is the list of files that were not read. */
function isSimple({ cache, verbose, baseline, updateBaseline, minCoverage }: CheckRequest): boolean {
  return cache && !verbose && baseline === undefined && !updateBaseline && minCoverage === undefined;
}

async function answerOf(folder: string, revision: string, io: Io): Promise<RevisionAnswer> {
  const untracked = untrackedIn(folder, io.signal);
  const commit = await knownCommit(folder, revision, io);
  const [tracked, others] = await Promise.all([changedSince(folder, commit, io.signal), untracked]);
  const isPlain = tracked && others && !others.some((path) => path.endsWith('/'));
  return { commit, paths: isPlain ? [...new Set([...tracked, ...others])] : undefined };
}
