import { mkdir } from 'node:fs/promises';
import { downloadAndUnzipVSCode } from '@vscode/test-electron';
import { command } from '../support/command.ts';
import { downloadProgress } from './download-progress.ts';

/** The executable of a desktop VS Code that starts here, or the reason why there is none. */
export type DesktopSearch = { readonly executable: string } | { readonly missing: string };

/** Without any data for so long, a download is given up. */
const IDLE_MILLISECONDS = 10_000;

/** Fetches the newest stable desktop VS Code into the cache, once a version; offline, one that is already there will do. */
export async function findDesktop(cache: string, say: (line: string) => void, signal: AbortSignal): Promise<DesktopSearch> {
  if (process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY']) return { missing: 'there is no display' };
  try {
    await mkdir(cache, { recursive: true });
    const executable = await downloadAndUnzipVSCode({ version: 'stable', cachePath: cache, timeout: IDLE_MILLISECONDS, reporter: downloadProgress(say) });
    // As plain Node it needs no display, but all of its libraries.
    await command(executable, ['--version'], { environment: { ...process.env, ELECTRON_RUN_AS_NODE: '1' }, seconds: 30, signal });
    return { executable };
  } catch (error) {
    signal.throwIfAborted();
    return { missing: error instanceof Error ? error.message : String(error) };
  }
}
