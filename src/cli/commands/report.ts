import { resolve } from 'node:path';
import type { Command } from 'commander';
import { UserError } from '../../core/user-error.ts';
import { loadReport } from '../../report/load-report.ts';
import { REPORT_FORMATS, type ReportFormat } from '../../report/make-report.ts';
import { writeAtomically } from '../../workspace/atomic-write.ts';
import { EXIT, type Io } from '../io.ts';
import { withCommonOptions, type CommonOptions } from '../options.ts';
import { loadProject } from '../project.ts';

interface ReportOptions extends CommonOptions {
  readonly format: ReportFormat;
  readonly output?: string;
}

const EXAMPLES = `
Examples:
  vision report --output report.html              one file with all pictures, to send, to print, to keep
  vision report --format markdown >> "$GITHUB_STEP_SUMMARY"`;

/** `vision report [path]`: everything that there is to report, as a file for people. */
export function addReport(program: Command, io: Io, done: (code: number) => void): void {
  withCommonOptions(program.command('report').description('write a report for people: objectives, KPIs, roadmap, scenarios, story, findings'), REPORT_FORMATS)
    .option('--output <file>', 'the file to write (default: standard output)')
    .addHelpText('after', EXAMPLES)
    .action(async (path: string | undefined, options: ReportOptions) => {
      const { snapshot } = await loadProject(path, options, io);
      const makeReport = await loadReport(io.reportModule);
      await hand(makeReport(snapshot, options.format), options, io);
      done(EXIT.clean);
    });
}

async function hand(text: string, { output }: ReportOptions, io: Io): Promise<void> {
  if (output === undefined) return io.out(text);
  try {
    await writeAtomically(resolve(io.cwd, output), text);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
    throw new UserError(`${output} cannot be written (${code}).`, { cause: error });
  }
  io.err(`Wrote ${output}.\n`);
}
