import { execFileSync } from 'node:child_process';

/** Ends a process that leads its own group, and all processes of the group. Nothing to end is no error. */
export function killTree(leader: number): void {
  try {
    if (process.platform === 'win32') execFileSync('taskkill', ['/pid', String(leader), '/T', '/F'], { stdio: 'ignore' });
    else process.kill(-leader, 'SIGKILL');
  } catch {
    // Nobody left: that is what was wanted.
  }
}
