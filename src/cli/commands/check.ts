import { Option, type Command } from 'commander';
import { formatCount } from '../../core/features/format.ts';
import { checkProject, type CheckRequest } from '../check-project.ts';
import { hasFailed, LIMITS, type CheckReport, type CheckReporter, type ReportView } from '../check-report.ts';
import { addGate } from '../coverage-option.ts';
import { diffOf } from '../fix-diff.ts';
import { planFixes, writeFixes } from '../fix-project.ts';
import { EXIT, type Io } from '../io.ts';
import { withCommonOptions, type CommonOptions } from '../options.ts';
import { findVision, loadCode, loadProject, projectSoon } from '../project.ts';
import { askAhead, quickCheck } from '../quick-check.ts';
import { reportView } from '../report-view.ts';
import { checkGithub } from '../reporters/check-github.ts';
import { checkJson } from '../reporters/check-json.ts';
import { checkJunit } from '../reporters/check-junit.ts';
import { checkMarkdown } from '../reporters/check-markdown.ts';
import { checkSarif } from '../reporters/check-sarif.ts';
import { checkText } from '../reporters/check-text.ts';

const REPORTERS = {
  text: checkText,
  json: checkJson,
  sarif: checkSarif,
  github: checkGithub,
  markdown: checkMarkdown,
  junit: checkJunit,
} as const satisfies Readonly<Record<string, CheckReporter>>;

interface CheckOptions extends CommonOptions, CheckRequest {
  readonly format: keyof typeof REPORTERS;
  readonly fix?: boolean;
  readonly dryRun?: boolean;
}

const EXAMPLES = `
Examples:
  vision check --since origin/main...             what this branch adds, as its pull request shows it
  vision check --update-baseline                  accept all that is wrong today
  vision check --baseline vision-baseline.json    report what is new since then
  vision check --min-coverage 0.8 --min-coverage services/pay=1`;

/** `vision check [path]`: every finding and the coverage; fails on findings at or above `--fail-on`. */
export function addCheck(program: Command, io: Io, done: (code: number) => void): void {
  withCommonOptions(program.command('check').description('check the vision and the code that serves it'), Object.keys(REPORTERS))
    .addOption(new Option('--fail-on <severity>', 'the least severe finding that fails the run').choices(LIMITS).default('error'))
    .option('--since <revision>', 'report only what is new against a git revision; main... is where this branch left main')
    .option('--baseline <file>', 'leave out the findings that this file accepts, and say which of them are gone')
    .option('--update-baseline', 'accept all findings of today: write the baseline (default: vision-baseline.json beside the vision)')
    .addOption(new Option('--min-coverage <share>', 'fail where less of the code has a reason: 0.8 or 80%, of a folder services/pay=0.8; may be repeated').argParser(addGate))
    .option('--fix', 'apply the fixes that nobody has to think about, then report what is left; without it nothing is ever written')
    .addOption(new Option('--dry-run', 'print what --fix would change as a diff, instead of the report').implies({ fix: true }))
    .addHelpText('after', EXAMPLES)
    .action(async (path: string | undefined, options: CheckOptions) => done(await check(path, options, io)));
}

/** Resolves to the exit code. */
async function check(path: string | undefined, options: CheckOptions, io: Io): Promise<number> {
  const file = await findVision(path, io);
  // Fixes and suppressed findings are looked for everywhere.
  const asked = options.fix || options.format === 'sarif' ? undefined : askAhead(file.folder, options, io);
  const opened = projectSoon(file, options, io);
  const view = reportView(file.folder, io);
  const quick = asked && quickCheck(await opened, await asked, options, io);
  if (quick) return printed(quick, view, options, io);
  const project = await loadCode(file, opened, options, io);
  const report = await checkProject(project, options, io);
  if (!options.fix) return printed(report, view, options, io);
  const { files, count } = await planFixes(project, report.findings);
  if (options.dryRun) {
    io.out(diffOf(files, view.fromRoot));
    return exitCodeOf(report);
  }
  const left = await writeFixes(project.folder, files);
  io.err(`${formatCount(count, 'finding')} fixed in ${formatCount(files.length - left.length, 'file')}.\n`);
  for (const file of left) io.err(`${view.fromHere(file)} was changed by somebody else meanwhile and is left as it is: run again.\n`);
  const fixed = await loadProject(path, options, io);
  return printed(await checkProject(fixed, options, io), view, options, io);
}

function printed(report: CheckReport, view: ReportView, { format }: CheckOptions, io: Io): number {
  io.out(REPORTERS[format](report, view));
  return exitCodeOf(report);
}

function exitCodeOf(report: CheckReport): number {
  return hasFailed(report) ? EXIT.findings : EXIT.clean;
}
