import { Problem } from '../support/problem.ts';
import { runProgram } from '../support/program.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { launchBrowser } from './browser.ts';
import { cacheFolder } from './cache.ts';
import { fetchCodeServer } from './code-server.ts';
import { type HostArguments, readHostArguments } from './host-arguments.ts';
import { QUIET_SETTINGS } from './settings.ts';
import { runTestWindow } from './test-window.ts';
import { startWebServer } from './web-server.ts';
import { workbenchAddress } from './workbench-address.ts';
import { isNoise } from './workbench-noise.ts';

/**
 * Stands in for the executable of desktop VS Code: takes the same arguments, runs the same tests in the same extension host,
 * but in the web workbench, so that it needs no display. Ends with the exit code of the tests.
 */
await runProgram(async (signal) => {
  const asked = readHostArguments(process.argv.slice(2), process.cwd());
  const { extensionTestsPath } = asked;
  if (extensionTestsPath === undefined) throw new Problem('The web host only runs tests (--extensionTestsPath=…). To look around: npm start.');
  return runTests({ ...asked, extensionTestsPath }, signal);
});

async function runTests(asked: HostArguments, signal: AbortSignal): Promise<number> {
  const cache = cacheFolder(process.env);
  const say = (line: string): void => console.error(line);
  const program = await fetchCodeServer(cache, say, signal);
  await using data = await temporaryFolder('server');
  await using server = await startWebServer({
    program,
    data: data.path,
    port: 0,
    restricted: asked.restricted,
    settings: QUIET_SETTINGS,
    environment: process.env,
    signal,
  });
  await using browser = await launchBrowser(cache, say, signal);
  // Awaited here: leaving the scope closes browser and server.
  return await runTestWindow({ browser, server, address: workbenchAddress(server.port, asked), hear: printer(asked.allLogs), ...(asked.language && { language: asked.language }), signal });
}

function printer(allLogs: boolean): (level: string, line: string) => void {
  return (level, line) => {
    if (!allLogs && isNoise(line)) return;
    if (level === 'error' || level === 'warn') console.error(line);
    else console.log(line);
  };
}
