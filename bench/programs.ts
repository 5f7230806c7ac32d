import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** A program to be measured as a whole process. */
export interface Program {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

export interface Run {
  readonly milliseconds: number;
  /** Time on processors, of all threads and of the programs that it started, in milliseconds. */
  readonly processor: number;
  readonly stderr: string;
}

/** Runs a program and tells its times at the end. */
const TIMED = '"$@"; code=$?; times >&2; exit $code';

/** Output goes to a pipe, as it does for a program that reads it. */
export function run({ name, command, args, env }: Program): Run {
  const started = performance.now();
  const { status, error, stderr } = spawnSync('sh', ['-c', TIMED, 'sh', command, ...args], { env: { ...process.env, ...env }, maxBuffer: 2 ** 30, stdio: ['ignore', 'pipe', 'pipe'] });
  const milliseconds = performance.now() - started;
  if (error) throw new Error(`${name} could not be run: ${error.message}`);
  if (status !== 0) throw new Error(`${name} ended with code ${status}: ${stderr.toString()}`);
  return { milliseconds, processor: processorTime(stderr.toString()), stderr: stderr.toString() };
}

/** The last line that `times` prints is about the programs that were run: user and system, as in `0m1.234s 0m0.123s`. */
function processorTime(stderr: string): number {
  const times = stderr.trimEnd().split('\n').at(-1) ?? '';
  return [...times.matchAll(/(\d+)m([\d.]+)s/g)].reduce((sum, [, minutes, seconds]) => sum + Number(minutes) * 60_000 + Number(seconds) * 1000, 0);
}

/** Runs programs in turn, so that whatever else the machine does hits all of them alike. */
export function runInTurn<Name extends string>(programs: Readonly<Record<Name, Program>>, times: number): Record<Name, Run[]> {
  const names = Object.keys(programs) as Name[];
  const runs = Object.fromEntries(names.map((name) => [name, [] as Run[]])) as Record<Name, Run[]>;
  for (const name of names) run(programs[name]);
  for (let time = 0; time < times; time += 1) for (const name of names) runs[name].push(run(programs[name]));
  return runs;
}

/** Our own program from its bundle. */
export function vision(name: string, args: readonly string[], options: { cache: string; measureMemory?: boolean }): Program {
  const measure = options.measureMemory ? ['--import', fileURLToPath(new URL('report-memory.ts', import.meta.url))] : [];
  const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
  return { name, command: process.execPath, args: [...measure, cli, ...args], env: { XDG_CACHE_HOME: options.cache } };
}
