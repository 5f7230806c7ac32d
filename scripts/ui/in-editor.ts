import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { WorkspaceSource } from '../../test/host/harness/launch.ts';
import { openWorkbench } from '../../test/ui/harness/open-workbench.ts';
import type { Stage } from '../../test/ui/harness/stage.ts';
import { makeWorkspace } from '../host-tests/workspace.ts';
import { PROJECT_ROOT } from '../support/project-root.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { within } from '../support/waiting.ts';
import { installedExtension } from '../vscode/installed-extension.ts';
import type { Settings } from '../vscode/settings.ts';
import { startWebServer } from '../vscode/web-server.ts';
import { workbenchAddress } from '../vscode/workbench-address.ts';

export interface WindowFormat {
  /** The size of the window, in CSS pixels. */
  readonly viewport: { readonly width: number; readonly height: number };
  /** Pixels of a picture to one CSS pixel. */
  readonly scale: number;
}

export interface EditorTask {
  /** What is done, as it reads after "Waited for". */
  readonly what: string;
  readonly stage: Stage;
  readonly settings: Settings;
  /** The folder of VS Code's server. */
  readonly program: string;
  readonly browser: Browser;
  readonly format: WindowFormat;
  /** A PNG that shows how it looked, where it fails. */
  readonly failure: string;
  /** How long the work may take on a busy machine; three minutes where it is left out. */
  readonly seconds?: number;
  readonly signal: AbortSignal;
}

/** The day on which the sample's expected findings are written down, so that the same steps always show the same. */
const TODAY = '2026-11-22';
const SECONDS = 180;
const SAMPLE: WorkspaceSource = { copies: { '.': 'examples/lumipay' } };

export interface OpenEditor {
  readonly page: Page;
  /** The workspace on disk. */
  readonly folder: string;
  /** Gives the window other settings; it follows within a moment. */
  readonly use: (settings: Settings) => Promise<void>;
}

/** Opens a fresh VS Code on a fresh workspace and works in it. */
export async function inEditor(task: EditorTask, work: (editor: OpenEditor) => Promise<void>): Promise<void> {
  const { program, browser, format, settings, stage, seconds = SECONDS, signal } = task;
  const { restricted = false, watches } = stage;
  await using data = await temporaryFolder('window');
  const folder = join(data.path, 'lumipay');
  const workspace = await makeWorkspace(PROJECT_ROOT, folder, stage.workspace ?? SAMPLE);
  const extensions = await installedExtension();
  const environment = { ...process.env, VISION_TODAY: TODAY };
  await using server = await startWebServer({ program, data: join(data.path, 'server'), port: 0, restricted, watches, settings, environment, extensions, signal });
  await using context = await browser.newContext({ viewport: format.viewport, deviceScaleFactor: format.scale, reducedMotion: 'reduce' });
  const page = await context.newPage();
  const working = async () => {
    await openWorkbench(page, workbenchAddress(server.port, { workspace }));
    await work({ page, folder, use: server.use });
  };
  try {
    await within(working(), { seconds, what: task.what, signal });
  } catch (error) {
    if (!signal.aborted) await takeFailure(page, task.failure);
    throw error;
  }
}

/** With the notifications that VS Code has put away by then: one may say why. */
async function takeFailure(page: Page, path: string): Promise<void> {
  await page.locator('[id="status.notifications"] a').click({ timeout: 2000 }).catch(() => undefined);
  await page.screenshot({ path });
}
