import { Problem } from '../support/problem.ts';
import { aborted } from '../support/waiting.ts';
import type { WebHost } from '../vscode/host.ts';
import { installedExtension } from '../vscode/installed-extension.ts';
import { QUIET_SETTINGS } from '../vscode/settings.ts';
import { startWebServer } from '../vscode/web-server.ts';
import { workbenchAddress } from '../vscode/workbench-address.ts';
import { FIRST_STEPS } from './first-steps.ts';
import { requireFreePort } from './free-port.ts';

export interface WebWindow {
  /** An empty folder for what VS Code writes. */
  readonly data: string;
  readonly workspace: string;
  /** 0 = any free one. */
  readonly port: number;
  readonly signal: AbortSignal;
}

/** Serves VS Code with the extension installed, until the signal comes. @throws {Problem} where the port is taken or the server fails */
export async function openWeb(host: WebHost, window: WebWindow): Promise<void> {
  await requireFreePort(window.port);
  await using server = await startWebServer({
    program: host.program,
    data: window.data,
    port: window.port,
    restricted: false,
    settings: QUIET_SETTINGS,
    environment: process.env,
    extensions: await installedExtension(),
    signal: window.signal,
  });
  console.log(`\nVS Code is ready (Ctrl+C ends it):\n  ${workbenchAddress(server.port, { workspace: window.workspace })}`);
  console.log(FIRST_STEPS);
  const problem = await Promise.race([aborted(window.signal), server.ended]);
  if (problem instanceof Problem) throw problem;
}
