import { execFile } from 'node:child_process';
import { Problem } from './problem.ts';

export interface CommandOptions {
  readonly folder?: string;
  readonly environment?: NodeJS.ProcessEnv;
  readonly seconds: number;
  readonly signal: AbortSignal;
}

/** Runs a program to its end and gives its standard output. @throws {Problem} with the end of its output where it fails. */
export async function command(program: string, args: readonly string[], options: CommandOptions): Promise<string> {
  const settings = {
    ...(options.folder !== undefined && { cwd: options.folder }),
    signal: options.signal,
    env: options.environment ?? process.env,
    timeout: options.seconds * 1000,
    maxBuffer: 64 * 1024 * 1024,
  };
  return new Promise((resolve, reject) => {
    execFile(program, args, settings, (error, stdout, stderr) => {
      if (!error) resolve(stdout);
      else if (options.signal.aborted) reject(options.signal.reason);
      else reject(new Problem(`${[program, ...args].join(' ')} failed: ${reasonOf(error, options.seconds)}\n${lastLines(stderr || stdout)}`.trimEnd()));
    });
  });
}

function reasonOf(error: Error & { code?: number | string | null; killed?: boolean }, seconds: number): string {
  if (error.killed) return `it had not ended after ${seconds} s`;
  return typeof error.code === 'number' ? `exit code ${error.code}` : error.message;
}

function lastLines(text: string): string {
  return text.trimEnd().split('\n').slice(-15).join('\n');
}
