import { Command, CommanderError } from 'commander';
import { UserError } from '../core/user-error.ts';
import { addCheck } from './commands/check.ts';
import { addCommits } from './commands/commits.ts';
import { addCompletion } from './commands/completion.ts';
import { addHook } from './commands/hook.ts';
import { addInit } from './commands/init.ts';
import { addKpi } from './commands/kpi.ts';
import { addReport } from './commands/report.ts';
import { addStatus } from './commands/status.ts';
import { addTrace } from './commands/trace.ts';
import { EXIT, type Io } from './io.ts';

/**
 * The program `vision`. `argv` holds the words after the program's name.
 * Resolves to the exit code: 0 clean, 1 findings at or above the limit, 2 could not run.
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  let code: number = EXIT.clean;
  const program = makeProgram(io, (result) => {
    code = result;
  });
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return code;
  } catch (error) {
    return exitCodeOf(error, io);
  }
}

function makeProgram(io: Io, done: (code: number) => void): Command {
  const program = new Command('vision')
    .description('Trace code to strategy: check a vision.yaml and the code that serves it.')
    .configureOutput({ writeOut: (text) => io.out(text), writeErr: (text) => io.err(text) })
    .version(io.version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print how to call it')
    .helpCommand('help [command]', 'print how to call a command')
    .exitOverride()
    .showHelpAfterError('(vision --help shows how to call it)');
  addCheck(program, io, done);
  addStatus(program, io, done);
  addTrace(program, io, done);
  addReport(program, io, done);
  addCommits(program, io, done);
  addHook(program, io, done);
  addKpi(program, io, done);
  addInit(program, io, done);
  addCompletion(program, io, done);
  return program;
}

/** Commander has already said what was wrong with the arguments. */
function exitCodeOf(error: unknown, io: Io): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.clean : EXIT.couldNotRun;
  if (io.signal?.aborted) {
    io.err('vision: interrupted\n');
    return EXIT.couldNotRun;
  }
  if (!(error instanceof UserError)) throw error;
  io.err(`vision: ${error.message}\n`);
  return EXIT.couldNotRun;
}
