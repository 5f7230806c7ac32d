import { InvalidArgumentError, Option, type Command } from 'commander';
import { isCalendarDate } from '../core/text/calendar.ts';
import { UserError } from '../core/user-error.ts';
import type { Io } from './io.ts';

export interface FormatOption {
  readonly format: string;
}

export interface ClockOption {
  readonly today?: string;
}

export interface ScanOptions {
  readonly cache: boolean;
  readonly verbose?: boolean;
}

/** What every command that reads a vision and its code can be told. */
export interface CommonOptions extends FormatOption, ClockOption, ScanOptions {}

/** Adds `[path]` and the options of `CommonOptions` to a command. */
export function withCommonOptions(command: Command, formats: readonly string[]): Command {
  return withScanOptions(withClock(withFormats(withVisionPath(command), formats)));
}

export function withVisionPath(command: Command): Command {
  return command.argument('[path]', 'the folder that holds vision.yaml, or the file itself (default: the nearest one at or above this folder)');
}

/** Adds `--format`; the first of the formats is the default. */
export function withFormats(command: Command, formats: readonly string[]): Command {
  return command.addOption(new Option('--format <format>', 'how results are printed').choices(formats).default(formats[0]));
}

export function withClock(command: Command): Command {
  return command.option('--today <date>', 'a day that stands in for today, as YYYY-MM-DD', calendarDate);
}

export function withScanOptions(command: Command): Command {
  return command.option('--no-cache', 'read every file anew').option('--verbose', 'say which files were not read, and why');
}

/** The clock of a run: `--today`, else `VISION_TODAY`, else the machine's. */
export function clockOf({ today }: ClockOption, io: Io): { readonly today: string } | { readonly now: number } {
  const fixed = today ?? io.env['VISION_TODAY'];
  if (!fixed) return { now: io.now() };
  if (!isCalendarDate(fixed)) throw new UserError(`VISION_TODAY is "${fixed}", which is no day of the calendar (YYYY-MM-DD).`);
  return { today: fixed };
}

/** Reads the value of an option that is a day. */
export function calendarDate(text: string): string {
  if (!isCalendarDate(text)) throw new InvalidArgumentError(`"${text}" is no day of the calendar (YYYY-MM-DD).`);
  return text;
}
