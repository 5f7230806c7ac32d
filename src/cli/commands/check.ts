import { Option, type Command } from 'commander';
import type { Severity } from '../../core/rules/rule.ts';
import { EXIT, type Io } from '../io.ts';
import { loadProject } from '../project.ts';
import { withCommonOptions, type CommonOptions } from '../options.ts';
import { checkJson } from '../reporters/check-json.ts';
import { checkText } from '../reporters/check-text.ts';

const LIMITS = ['error', 'warning', 'information', 'hint', 'never'] as const;

interface CheckOptions extends CommonOptions {
  readonly failOn: (typeof LIMITS)[number];
}

const REPORTERS = { text: checkText, json: checkJson } as const;

/** `vision check [path]`: every finding and the coverage; fails on findings at or above `--fail-on`. */
export function addCheck(program: Command, io: Io, done: (code: number) => void): void {
  withCommonOptions(program.command('check').description('check the vision and the code that serves it'), Object.keys(REPORTERS))
    .addOption(new Option('--fail-on <severity>', 'the least severe finding that fails the run').choices(LIMITS).default('error'))
    .action(async (path: string | undefined, options: CheckOptions) => {
      const { snapshot } = await loadProject(path, options, io);
      const report = REPORTERS[options.format as keyof typeof REPORTERS];
      io.out(report(snapshot, io.colour));
      const failed = snapshot.findings.some(({ severity }) => isAtLeast(severity, options.failOn));
      done(failed ? EXIT.findings : EXIT.clean);
    });
}

function isAtLeast(severity: Severity, limit: CheckOptions['failOn']): boolean {
  return limit !== 'never' && LIMITS.indexOf(severity) <= LIMITS.indexOf(limit);
}
