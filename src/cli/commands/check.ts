import { Option, type Command } from 'commander';
import { checkProject, type CheckRequest } from '../check-project.ts';
import { hasFailed, LIMITS, type CheckReporter } from '../check-report.ts';
import { addGate } from '../coverage-option.ts';
import { EXIT, type Io } from '../io.ts';
import { withCommonOptions, type CommonOptions } from '../options.ts';
import { loadProject } from '../project.ts';
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
    .addHelpText('after', EXAMPLES)
    .action(async (path: string | undefined, options: CheckOptions) => {
      const project = await loadProject(path, options, io);
      const report = await checkProject(project, options, io);
      io.out(REPORTERS[options.format](report, reportView(project.folder, io)));
      done(hasFailed(report) ? EXIT.findings : EXIT.clean);
    });
}
