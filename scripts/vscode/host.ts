import { Problem } from '../support/problem.ts';
import { CODE_SERVER, fetchCodeServer } from './code-server.ts';
import { findDesktop } from './desktop.ts';

/** The VS Code that is used. Both run the same extension in the same Node extension host. */
export type VsCodeHost = DesktopHost | WebHost;

export interface DesktopHost {
  readonly kind: 'desktop';
  readonly title: string;
  readonly executable: string;
}

export interface WebHost {
  readonly kind: 'web';
  readonly title: string;
  /** The folder of VS Code's server. */
  readonly program: string;
}

/**
 * Finds and, where needed, fetches VS Code: the desktop's where it can be had, else the web server; says why.
 * The environment variable `VISION_HOST` (`desktop` or `web`) takes the choice away.
 * @throws {Problem} where the host that was asked for cannot be had
 */
export async function chooseHost(cache: string, say: (line: string) => void, signal: AbortSignal): Promise<VsCodeHost> {
  const wanted = process.env['VISION_HOST'];
  if (wanted !== undefined && wanted !== 'desktop' && wanted !== 'web') throw new Problem(`VISION_HOST is "${wanted}"; it can be "desktop" or "web".`);
  if (wanted === 'web') return webHost(cache, say, signal);
  const found = await findDesktop(cache, say, signal);
  if ('executable' in found) return { kind: 'desktop', title: `desktop VS Code (${found.executable})`, executable: found.executable };
  if (wanted === 'desktop') throw new Problem(`Desktop VS Code cannot be had: ${found.missing}.`);
  say(`Desktop VS Code cannot be had (${found.missing}): taking VS Code in the browser.`);
  return webHost(cache, say, signal);
}

async function webHost(cache: string, say: (line: string) => void, signal: AbortSignal): Promise<WebHost> {
  const program = await fetchCodeServer(cache, say, signal);
  return { kind: 'web', title: `VS Code ${CODE_SERVER.vscode} in the browser (web server of code-server ${CODE_SERVER.version})`, program };
}
