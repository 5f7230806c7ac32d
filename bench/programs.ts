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
  readonly stderr: string;
}

/** Output goes to a pipe, as it does for a program that reads it. */
export function run({ name, command, args, env }: Program): Run {
  const started = performance.now();
  const { status, error, stderr } = spawnSync(command, args, { env: { ...process.env, ...env }, maxBuffer: 2 ** 30, stdio: ['ignore', 'pipe', 'pipe'] });
  const milliseconds = performance.now() - started;
  if (error) throw new Error(`${name} could not be run: ${error.message}`);
  if (status !== 0) throw new Error(`${name} ended with code ${status}: ${stderr.toString()}`);
  return { milliseconds, stderr: stderr.toString() };
}

/** Runs programs in turn, so that whatever else the machine does hits all of them alike. */
export function runInTurn<Name extends string>(programs: Readonly<Record<Name, Program>>, times: number): Record<Name, number[]> {
  const names = Object.keys(programs) as Name[];
  const milliseconds = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  for (const name of names) run(programs[name]);
  for (let time = 0; time < times; time += 1) for (const name of names) milliseconds[name].push(run(programs[name]).milliseconds);
  return milliseconds;
}

/** Our own program from its bundle. */
export function vision(name: string, args: readonly string[], options: { cache: string; measureMemory?: boolean }): Program {
  const measure = options.measureMemory ? ['--import', fileURLToPath(new URL('report-memory.ts', import.meta.url))] : [];
  const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
  return { name, command: process.execPath, args: [...measure, cli, ...args], env: { XDG_CACHE_HOME: options.cache } };
}
