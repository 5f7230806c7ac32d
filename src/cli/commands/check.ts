import { Option, type Command } from 'commander';
import { hasFailed, LIMITS, type CheckReport, type CheckReporter, type Limit } from '../check-report.ts';
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

interface CheckOptions extends CommonOptions {
  readonly format: keyof typeof REPORTERS;
  readonly failOn: Limit;
}

/** `vision check [path]`: every finding and the coverage; fails on findings at or above `--fail-on`. */
export function addCheck(program: Command, io: Io, done: (code: number) => void): void {
  withCommonOptions(program.command('check').description('check the vision and the code that serves it'), Object.keys(REPORTERS))
    .addOption(new Option('--fail-on <severity>', 'the least severe finding that fails the run').choices(LIMITS).default('error'))
    .action(async (path: string | undefined, options: CheckOptions) => {
      const { folder, snapshot } = await loadProject(path, options, io);
      const report: CheckReport = { snapshot, findings: snapshot.findings, change: undefined, baseline: undefined, gates: [], failOn: options.failOn };
      io.out(REPORTERS[options.format](report, reportView(folder, io)));
      done(hasFailed(report) ? EXIT.findings : EXIT.clean);
    });
}
