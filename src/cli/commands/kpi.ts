import { join } from 'node:path';
import { InvalidArgumentError, type Command } from 'commander';
import { previewCheckIn, previewLine } from '../../core/features/kpi/check-in-preview.ts';
import { readKpiValue } from '../../core/features/kpi/kpi-value.ts';
import { addCheckIn, type NewCheckIn } from '../../core/model/edit/add-check-in.ts';
import type { Snapshot } from '../../core/snapshot.ts';
import { applyEdits } from '../../core/text/edits.ts';
import { sayPhrase } from '../../core/text/phrase.ts';
import { inEnglish } from '../../core/text/say.ts';
import { UserError } from '../../core/user-error.ts';
import { editFile } from '../edit-file.ts';
import { EXIT, type Io } from '../io.ts';
import { knownItemOf } from '../known-item.ts';
import { calendarDate, withClock, withVisionPath, type ClockOption } from '../options.ts';
import { openProject } from '../project.ts';

interface KpiOptions extends ClockOption {
  readonly date?: string;
  readonly note?: string;
  readonly confidence?: number;
}

const EXAMPLES = `
Examples:
  vision kpi auth-p95 590                                 today's value
  vision kpi auth-p95 605 --date 2026-11-15               an earlier one
  vision kpi launch yes --note "went live in Porto"       a milestone`;

/** `vision kpi <id> <value>`: adds one check-in to a KPI and leaves every other line as it is. */
export function addKpi(program: Command, io: Io, done: (code: number) => void): void {
  const command = program
    .command('kpi')
    .description('add a check-in to a KPI: one new line in vision.yaml')
    .argument('<id>', 'the KPI')
    .argument('<value>', 'a number in the unit of the KPI; yes or no for a milestone')
    .option('--date <date>', 'the day that was measured, as YYYY-MM-DD (default: today)', calendarDate)
    .option('--note <text>', 'what there is to say about it')
    .option('--confidence <ratio>', 'how sure you are that the target will be met, 0 to 1', ratio)
    .addHelpText('after', EXAMPLES);
  withClock(withVisionPath(command)).action(async (id: string, value: string, path: string | undefined, options: KpiOptions) => {
    const { folder, snapshot } = await openProject(path, options, io);
    const { checkIn, hint } = readCheckIn(snapshot, id, value, options);
    await editFile(join(folder, snapshot.input.visionFile), (text) => withCheckIn(text, id, checkIn));
    io.out(`${id} on ${checkIn.date}: ${hint}\n`);
    done(EXIT.clean);
  });
}

function readCheckIn(snapshot: Snapshot, id: string, value: string, options: KpiOptions): { checkIn: NewCheckIn; hint: string } {
  const { today } = snapshot;
  const { date = today, note, confidence } = options;
  knownItemOf('kpi', snapshot.vision.items, id);
  if (date > today) throw new UserError(`${date} is in the future (today is ${today}): a check-in is what was measured.`);
  const read = readKpiValue(snapshot, id, value);
  if ('problem' in read) throw new UserError(`"${value}" was not taken for ${id}: ${read.problem}`);
  const checkIn: NewCheckIn = { date, value: read.value, confidence, note: note || undefined };
  return { checkIn, hint: previewLine(previewCheckIn(snapshot, id, checkIn)) };
}

/** The text may have changed since it was first read: the KPI is looked for in it anew. */
function withCheckIn(text: string, id: string, checkIn: NewCheckIn): string {
  const result = addCheckIn(text, id, checkIn);
  if ('reason' in result) throw new UserError(`The check-in was not written: ${sayPhrase(inEnglish, result.reason)}`);
  return applyEdits(text, result.edits);
}

function ratio(text: string): number {
  const value = /^(\d+\.?\d*|\.\d+)$/.test(text) ? Number(text) : Number.NaN;
  if (!(value <= 1)) throw new InvalidArgumentError('It has to be a number from 0 to 1.');
  return value;
}
