import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { PROJECT_ROOT } from '../../../scripts/support/project-root.ts';

/** Runs the built command line beside the window, on the same day. @returns what it prints */
export async function commandLine(folder: string, ...words: readonly string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, [join(PROJECT_ROOT, 'dist/cli.js'), ...words], { cwd: folder, env: { ...process.env, VISION_TODAY: '2026-11-22' } });
  return stdout;
}
