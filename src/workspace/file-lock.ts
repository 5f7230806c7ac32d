import { open, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { UserError } from '../core/user-error.ts';

/** How long to wait for others, in milliseconds: an editor on a busy machine takes seconds to save. */
const PATIENCE = 20_000;

/** A lock that cannot be had: somebody else holds it, or it cannot be made at all. */
export class LockProblem extends UserError {
  readonly isHeld: boolean;

  constructor(message: string, isHeld: boolean, options?: ErrorOptions) {
    super(message, options);
    this.isHeld = isHeld;
  }
}

/**
 * Does some work while no other `vision` writes the file, on the command line or in an editor: who comes second waits.
 * The lock is a file beside it. As with git, one that a killed program has left behind is for people to judge.
 * @throws LockProblem where the lock cannot be had
 */
export async function whileLocked<Result>(file: string, work: () => Promise<Result>, patience = PATIENCE): Promise<Result> {
  const lock = join(dirname(file), `.${basename(file)}.lock`);
  await take(lock, Date.now() + patience);
  try {
    return await work();
  } finally {
    await rm(lock, { force: true });
  }
}

async function take(lock: string, until: number): Promise<void> {
  while (!(await isMade(lock))) {
    if (Date.now() > until) throw new LockProblem(`Another program is changing the file: ${lock} is there. If none is running, delete that file.`, true);
    // Those who wait for one lock are not to meet again and again.
    await setTimeout(10 + Math.random() * 40);
  }
}

async function isMade(lock: string): Promise<boolean> {
  try {
    const handle = await open(lock, 'wx');
    await handle.close();
    return true;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
    // Windows answers EPERM while a file of that name is being deleted.
    if (code === 'EEXIST' || (code === 'EPERM' && process.platform === 'win32')) return false;
    throw new LockProblem(`${lock} cannot be made (${code}), so nothing can be changed here: check the permissions of the folder.`, false, { cause: error });
  }
}
