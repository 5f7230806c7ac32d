import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { openWorkbench } from '../../test/ui/harness/open-workbench.ts';
import type { Picture, Theme } from '../../test/ui/harness/picture.ts';
import { settled } from '../../test/ui/harness/settled.ts';
import { makeWorkspace } from '../host-tests/workspace.ts';
import { PROJECT_ROOT } from '../support/project-root.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { within } from '../support/waiting.ts';
import { installedExtension } from '../vscode/installed-extension.ts';
import { startWebServer } from '../vscode/web-server.ts';
import { workbenchAddress } from '../vscode/workbench-address.ts';
import { pictureSettings } from './settings.ts';

export interface PictureFormat {
  /** The size of the window, in CSS pixels. */
  readonly viewport: { readonly width: number; readonly height: number };
  /** Pixels of the picture to one CSS pixel. */
  readonly scale: number;
}

export interface PictureTask {
  readonly picture: Picture;
  readonly theme: Theme;
  /** The folder of VS Code's server. */
  readonly program: string;
  readonly browser: Browser;
  /** The PNG to write. */
  readonly file: string;
  readonly format: PictureFormat;
  readonly signal: AbortSignal;
}

/** The day of the pictures, so that they look the same whenever they are taken. */
const TODAY = '2026-11-22';
const SECONDS = 120;

/** Opens a fresh VS Code on a fresh copy of the sample repository, does the steps, and takes the picture. */
export async function takePicture(task: PictureTask): Promise<void> {
  const { picture, theme, program, browser, format, signal } = task;
  await using data = await temporaryFolder('picture');
  const workspace = await makeWorkspace(PROJECT_ROOT, join(data.path, 'lumipay'), picture.workspace ?? { copies: { '.': 'examples/lumipay' } });
  await using server = await startWebServer({
    program,
    data: join(data.path, 'server'),
    port: 0,
    restricted: false,
    settings: pictureSettings(theme),
    environment: { ...process.env, VISION_TODAY: TODAY },
    extensions: await installedExtension(),
    signal,
  });
  await using context = await browser.newContext({ viewport: format.viewport, deviceScaleFactor: format.scale, reducedMotion: 'reduce' });
  const page = await context.newPage();
  try {
    await within(drawn(page, workbenchAddress(server.port, { workspace }), picture), { seconds: SECONDS, what: `the picture "${picture.name}"`, signal });
    await page.screenshot({ path: task.file });
  } catch (error) {
    // How it looked instead, beside the place of the picture.
    if (!signal.aborted) await page.screenshot({ path: task.file.replace(/\.png$/, '.failed.png') });
    throw error;
  }
}

async function drawn(page: Page, address: string, picture: Picture): Promise<void> {
  await openWorkbench(page, address);
  await picture.steps(page);
  await settled(page);
}
