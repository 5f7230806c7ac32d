import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { SHIPPED } from './build/bundles.ts';
import { makeBundles } from './build/make.ts';
import { openDesktop } from './start/open-desktop.ts';
import { openWeb } from './start/open-web.ts';
import { Problem } from './support/problem.ts';
import { runProgram } from './support/program.ts';
import { PROJECT_ROOT } from './support/project-root.ts';
import { temporaryFolder } from './support/temporary-folder.ts';
import { cacheFolder } from './vscode/cache.ts';
import { chooseHost } from './vscode/host.ts';

/**
 * `npm start`: builds the extension and opens it in a real VS Code, on the sample repository itself (not a copy).
 * `npm start -- --port 8080` takes this port where VS Code is opened in the browser.
 */
await runProgram(async (signal) => {
  const { values } = parseArgs({ options: { port: { type: 'string', default: '0' } } });
  const port = portFrom(values.port);
  await makeBundles(PROJECT_ROOT, SHIPPED);
  const host = await chooseHost(cacheFolder(process.env), console.log, signal);
  console.log(`Host: ${host.title}`);

  await using data = await temporaryFolder('start');
  const window = { data: data.path, workspace: join(PROJECT_ROOT, 'examples/lumipay'), signal };
  if (host.kind === 'desktop') await openDesktop(host, window);
  else await openWeb(host, { ...window, port });
  return 0;
});

function portFrom(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new Problem(`--port ${text}: a port is a number from 1 to 65535.`);
  return port;
}
