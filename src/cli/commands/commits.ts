import { Option, type Command } from 'commander';
import { commitWork, type Commit, type CommitWork } from '../../core/features/commit-work.ts';
import { quarterWork } from '../../core/features/quarter-work.ts';
import { quarterOf, quarterRange, type DateRange } from '../../core/progress/quarter.ts';
import { todayIn } from '../../core/progress/today.ts';
import type { Snapshot } from '../../core/snapshot.ts';
import { addToDate } from '../../core/text/calendar.ts';
import { UserError } from '../../core/user-error.ts';
import { commitsOf, type GitCommit } from '../../workspace/git-commits.ts';
import { EXIT, type Io } from '../io.ts';
import { withCommonOptions, type CommonOptions } from '../options.ts';
import { knownCommit } from '../past-snapshot.ts';
import { loadProject, type Project } from '../project.ts';
import { commitsJson } from '../reporters/commits-json.ts';
import { commitsText } from '../reporters/commits-text.ts';

interface CommitsOptions extends CommonOptions {
  readonly since?: string;
  readonly quarter?: string;
}

const REPORTERS = { text: commitsText, json: commitsJson } as const;

/** The trailer of a commit message that names items, as in `Vision: fast-auth`. */
export const TRAILER = 'Vision';

const EXAMPLES = `
A commit serves what its "${TRAILER}: <id>" trailer names, else what the files serve that it changes.

Examples:
  vision commits                        the commits of this quarter
  vision commits --quarter 2026-Q3      of another one
  vision commits --since v1.2           since a revision`;

/** `vision commits`: which item each commit served, and where the work of a quarter went against the roadmap. */
export function addCommits(program: Command, io: Io, done: (code: number) => void): void {
  withCommonOptions(program.command('commits').description('show which roadmap items the commits served, and where the work of a quarter went'), Object.keys(REPORTERS))
    .addOption(new Option('--since <revision>', 'the commits since a git revision').conflicts('quarter'))
    .option('--quarter <quarter>', 'the commits of a quarter, as in 2026-Q4 (default: the one of today)')
    .addHelpText('after', EXAMPLES)
    .action(async (path: string | undefined, options: CommitsOptions) => {
      const project = await loadProject(path, options, io);
      const work = commitWork(project.snapshot, await commitsIn(project, options, io));
      warnOfUnknown(work, io);
      io.out(REPORTERS[options.format as keyof typeof REPORTERS](work, quarterWork(project.snapshot, work), io.colour));
      done(EXIT.clean);
    });
}

async function commitsIn(project: Project, { since, quarter }: CommitsOptions, io: Io): Promise<Commit[]> {
  const { folder, snapshot } = project;
  const range = since === undefined ? rangeOf(snapshot, quarter) : undefined;
  const span = range ? { since: addToDate(range.start, { days: -1 }) } : { after: await knownCommit(folder, since ?? '', io) };
  const commits = await commitsOf(folder, span, TRAILER, io.signal);
  if (!commits) throw new UserError(`git knows no commits in ${folder}.`);
  const dated = commits.map((commit) => datedIn(snapshot, commit));
  return range ? dated.filter(({ date }) => range.start <= date && date <= range.end) : dated;
}

function rangeOf({ numbers, today }: Snapshot, quarter: string | undefined): DateRange {
  const { fiscalYearStart } = numbers.settings;
  const range = quarterRange(quarter ?? quarterOf(today, fiscalYearStart), fiscalYearStart);
  if (!range) throw new UserError(`"${quarter}" is no quarter: write it as in 2026-Q4.`);
  return range;
}

/** The day of the author's clock, as the calendar of the vision has it. */
function datedIn({ vision }: Snapshot, { at, ...commit }: GitCommit): Commit {
  return { ...commit, date: todayIn(vision.document.settings?.timezone, at) };
}

function warnOfUnknown(work: readonly CommitWork[], io: Io): void {
  for (const { commit, unknown } of work) {
    for (const { id, suggestion } of unknown) io.err(`${commit.hash.slice(0, 10)}: there is no item "${id}"${suggestion ? ` (did you mean ${suggestion}?)` : ''}\n`);
  }
}
