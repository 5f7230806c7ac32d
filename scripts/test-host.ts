import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { LAUNCHES } from '../test/host/harness/launches.ts';
import type { Launch } from '../test/host/harness/launch.ts';
import { HOST_TESTS, SHIPPED } from './build/bundles.ts';
import { makeBundles } from './build/make.ts';
import { type LaunchOutcome, runLaunch } from './host-tests/run-launch.ts';
import { specsByLaunch } from './host-tests/specs.ts';
import { Problem } from './support/problem.ts';
import { runProgram } from './support/program.ts';
import { PROJECT_ROOT } from './support/project-root.ts';
import { cacheFolder } from './vscode/cache.ts';
import { chooseHost } from './vscode/host.ts';

/**
 * `npm run test:host`: runs the specs of test/host inside a real VS Code, a start for each workspace of the table.
 * `npm run test:host -- restricted lumipay --only "KPI"` runs these launches, and tests whose name contains the text.
 */
await runProgram(async (signal) => {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { only: { type: 'string' } } });
  const launches = chosenLaunches(positionals);
  const specs = specsByLaunch(join(PROJECT_ROOT, 'test/host'), LAUNCHES);
  await makeBundles(PROJECT_ROOT, [...SHIPPED.filter((bundle) => bundle.name !== 'cli'), HOST_TESTS]);
  const host = await chooseHost(cacheFolder(process.env), console.log, signal);
  console.log(`Host: ${host.title}`);

  const summaries: Summary[] = [];
  for (const launch of launches) {
    signal.throwIfAborted();
    console.log(`\n── ${launch.name} ──`);
    const started = performance.now();
    const outcome = await runLaunch(host, launch, specs.get(launch) ?? [], values.only);
    summaries.push({ launch, outcome, seconds: (performance.now() - started) / 1000 });
  }
  return report(summaries);
});

interface Summary {
  readonly launch: Launch;
  readonly outcome: LaunchOutcome;
  readonly seconds: number;
}

function chosenLaunches(names: readonly string[]): readonly Launch[] {
  const unknown = names.find((name) => !LAUNCHES.some((launch) => launch.name === name));
  if (unknown !== undefined) throw new Problem(`There is no launch "${unknown}". Known: ${LAUNCHES.map((launch) => launch.name).join(', ')}.`);
  return names.length === 0 ? LAUNCHES : LAUNCHES.filter((launch) => names.includes(launch.name));
}

/** Prints a line for each launch, and alone on the last line the sum. @returns the exit code */
function report(summaries: readonly Summary[]): number {
  console.log();
  for (const { launch, outcome, seconds } of summaries) {
    const pending = outcome.pending > 0 ? `, ${outcome.pending} pending` : '';
    console.log(`${launch.name.padEnd(16)} ${outcome.passed} passed, ${outcome.failed} failed${pending}  (${seconds.toFixed(1)} s)`);
    if (outcome.trouble !== undefined) console.log(`  ${outcome.trouble}`);
  }
  const passed = summaries.reduce((sum, { outcome }) => sum + outcome.passed, 0);
  const failed = summaries.reduce((sum, { outcome }) => sum + outcome.failed, 0);
  if (passed + failed === 0) console.log('No test ran.');
  console.log(`\n${passed} passed, ${failed} failed`);
  return passed > 0 && failed === 0 ? 0 : 1;
}
