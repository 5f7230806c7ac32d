import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Whether this process may mount file systems: root may, outside of most containers. */
export function mayMount(): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'vision-mount-'));
  try {
    mount(folder, 4096);
    unmount(folder);
    return true;
  } catch {
    return false;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Does something while `folder` is a disk of its own that holds `bytes`, rounded up to pages. */
export async function onTinyDisk(folder: string, bytes: number, work: () => Promise<void>): Promise<void> {
  mkdirSync(folder);
  mount(folder, bytes);
  try {
    await work();
  } finally {
    unmount(folder);
  }
}

function mount(folder: string, bytes: number): void {
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${bytes}`, 'tmpfs', folder], { stdio: 'ignore' });
}

function unmount(folder: string): void {
  execFileSync('umount', [folder], { stdio: 'ignore' });
}
