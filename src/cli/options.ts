import { InvalidArgumentError, Option, type Command } from 'commander';
import { isCalendarDate } from '../core/text/calendar.ts';
import { UserError } from '../core/user-error.ts';
import type { Io } from './io.ts';

/** What every command that reads a vision can be told. */
export interface CommonOptions {
  readonly format: string;
  readonly today?: string;
  readonly cache: boolean;
  readonly verbose: boolean;
}

/** Adds `[path]`, `--format`, `--today`, `--no-cache` and `--verbose` to a command. */
export function withCommonOptions(command: Command, formats: readonly string[]): Command {
  return command
    .argument('[path]', 'the folder that holds vision.yaml, or the file itself (default: the nearest one at or above this folder)')
    .addOption(new Option('--format <format>', 'how results are printed').choices(formats).default('text'))
    .option('--today <date>', 'a day that stands in for today, as YYYY-MM-DD', calendarDate)
    .option('--no-cache', 'read every file anew')
    .option('--verbose', 'say which files were not read, and why', false);
}

/** The clock of a run: `--today`, else `VISION_TODAY`, else the machine's. */
export function clockOf(options: CommonOptions, io: Io): { readonly today: string } | { readonly now: number } {
  const fixed = options.today ?? io.env['VISION_TODAY'];
  if (!fixed) return { now: io.now() };
  if (!isCalendarDate(fixed)) throw new UserError(`VISION_TODAY is "${fixed}", which is no day of the calendar (YYYY-MM-DD).`);
  return { today: fixed };
}

function calendarDate(text: string): string {
  if (!isCalendarDate(text)) throw new InvalidArgumentError(`"${text}" is no day of the calendar (YYYY-MM-DD).`);
  return text;
}
