import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runTests } from '@vscode/test-electron';
import type { Launch } from '../../test/host/harness/launch.ts';
import { type Outcome, PLAN_VARIABLE, type Plan } from '../../test/host/harness/plan.ts';
import { PROJECT_ROOT } from '../support/project-root.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { desktopProfile } from '../vscode/desktop-profile.ts';
import type { VsCodeHost } from '../vscode/host.ts';
import { QUIET_SETTINGS } from '../vscode/settings.ts';
import { hostExecutable } from './executable.ts';
import { makeWorkspace } from './workspace.ts';

/** The day on which the sample's expected findings are written down. */
const TODAY = '2026-11-22';

const BUNDLED_TESTS = join(PROJECT_ROOT, 'out/test/host');

export interface LaunchOutcome extends Outcome {
  /** How VS Code ended, where that is not what the tests say: it counts as one failure. */
  readonly trouble?: string;
}

/** Starts VS Code on a fresh workspace and runs specs in it. */
export async function runLaunch(host: VsCodeHost, launch: Launch, specs: readonly string[], only: string | undefined): Promise<LaunchOutcome> {
  await using folder = await temporaryFolder('host');
  const plan: Plan = {
    specs: specs.map((spec) => spec.replace(/\.ts$/, '.mjs')),
    outcome: join(folder.path, 'outcome.json'),
    ...(only !== undefined && { only }),
  };
  const executable = hostExecutable(host, launch.restricted ?? false);
  const workspace = await makeWorkspace(PROJECT_ROOT, join(folder.path, launch.name), launch.workspace);
  const language = launch.language === undefined ? [] : [`--locale=${launch.language}`];
  const profile = host.kind === 'desktop' ? await desktopProfile(folder.path, QUIET_SETTINGS) : [];
  const ending = await endOf(
    runTests({
      vscodeExecutablePath: executable.program,
      launchArgs: [...executable.before, workspace, '--disable-extensions', ...language, ...profile],
      extensionDevelopmentPath: PROJECT_ROOT,
      extensionTestsPath: join(BUNDLED_TESTS, 'index.mjs'),
      extensionTestsEnv: { VISION_TODAY: TODAY, [PLAN_VARIABLE]: JSON.stringify(plan) },
    }),
  );
  return judge(await readOutcome(plan.outcome), ending);
}

/** @returns nothing where it ended well, else how it ended */
async function endOf(run: Promise<number>): Promise<string | undefined> {
  try {
    await run;
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

async function readOutcome(file: string): Promise<Outcome | undefined> {
  return existsSync(file) ? (JSON.parse(await readFile(file, 'utf8')) as Outcome) : undefined;
}

function judge(outcome: Outcome | undefined, ending: string | undefined): LaunchOutcome {
  if (!outcome) return { passed: 0, failed: 1, pending: 0, trouble: `VS Code ended before the tests did: ${ending ?? 'without an error'}` };
  if (ending !== undefined && outcome.failed === 0) return { ...outcome, failed: 1, trouble: ending };
  return outcome;
}
