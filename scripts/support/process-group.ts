import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { killTree } from './kill-tree.ts';

export interface ProcessGroup extends AsyncDisposable {
  readonly output: readonly Readable[];
  /** The exit code, when the program has ended. */
  readonly exit: Promise<number>;
}

export interface ProcessGroupOptions {
  readonly folder: string;
  readonly environment: NodeJS.ProcessEnv;
}

/** Starts a program that starts others; leaving the scope (`await using`), or the end of this process, ends all of them. */
export function startProcessGroup(program: string, args: readonly string[], options: ProcessGroupOptions): ProcessGroup {
  const lifeline = join(import.meta.dirname, 'lifeline.ts');
  const leader = spawn(process.execPath, [lifeline, program, ...args], {
    cwd: options.folder,
    env: options.environment,
    stdio: ['pipe', 'pipe', 'pipe'],
    detached: process.platform !== 'win32',
  });
  const exit = once(leader, 'exit').then(([code]) => Number(code ?? 1));
  return {
    output: [leader.stdout, leader.stderr],
    exit,
    async [Symbol.asyncDispose]() {
      if (leader.pid !== undefined && leader.exitCode === null) killTree(leader.pid);
      await exit;
    },
  };
}
