import { globSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import Mocha from 'mocha';
import { type Outcome, readPlan } from './harness/plan.ts';

/** A command of VS Code's may wait for the extension to activate. */
const TEST_MILLISECONDS = 20_000;

/**
 * Runs specs inside VS Code's extension host; VS Code calls it, and takes a rejection for a failed run.
 * Which specs run is said by the launch; started from the editor, it is all that stand beside this file.
 */
export async function run(): Promise<void> {
  const plan = readPlan(process.env);
  const mocha = new Mocha({ ui: 'bdd', reporter: 'spec', color: false, timeout: TEST_MILLISECONDS, forbidOnly: process.env['CI'] !== undefined });
  if (plan?.only !== undefined) mocha.fgrep(plan.only);
  for (const spec of plan?.specs ?? globSync('*.test.mjs', { cwd: import.meta.dirname })) mocha.addFile(join(import.meta.dirname, spec));

  await mocha.loadFilesAsync();
  const outcome = await runMocha(mocha);
  if (plan) await writeFile(plan.outcome, JSON.stringify(outcome));
  if (outcome.failed > 0) throw new Error(`${outcome.failed} host tests failed.`);
}

function runMocha(mocha: Mocha): Promise<Outcome> {
  return new Promise((resolve) => {
    const { stats } = mocha.run((failures) => resolve({ passed: stats?.passes ?? 0, failed: failures, pending: stats?.pending ?? 0 }));
  });
}
