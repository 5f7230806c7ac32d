import type { Browser, Page } from 'playwright-core';
import type { Picture, Theme } from '../../test/ui/harness/picture.ts';
import { seen } from '../../test/ui/harness/seen.ts';
import { settled } from '../../test/ui/harness/settled.ts';
import { inEditor, type WindowFormat } from '../ui/in-editor.ts';
import { pictureSettings, themeClass } from './settings.ts';

export interface PictureTask {
  readonly picture: Picture;
  /** At least one. */
  readonly themes: readonly Theme[];
  /** The folder of VS Code's server. */
  readonly program: string;
  readonly browser: Browser;
  /** The PNG to write. */
  readonly fileFor: (theme: Theme) => string;
  readonly format: WindowFormat;
  readonly signal: AbortSignal;
}

/** Takes the picture in one theme after the other. */
export async function takePictures(task: PictureTask): Promise<void> {
  const windows = task.picture.anew ? task.themes.map((theme) => [theme]) : [task.themes];
  for (const themes of windows) await takeInOneWindow({ ...task, themes });
}

/** Opens a fresh VS Code on a fresh copy of the sample repository, does the steps, and takes the picture. */
async function takeInOneWindow(task: PictureTask): Promise<void> {
  const { picture, themes, fileFor, format } = task;
  const [first = 'light'] = themes;
  const window = { ...task, format: { ...format, viewport: picture.viewport ?? format.viewport } };
  const what = `the picture "${picture.name}"`;
  const failure = fileFor(first).replace(/\.png$/, '.failed.png');
  await inEditor({ ...window, what, stage: picture, settings: pictureSettings(first), failure }, async ({ page, use }) => {
    await picture.steps(page);
    for (const theme of themes) {
      await use(pictureSettings(theme));
      await inTheme(page, theme);
      await page.screenshot({ path: fileFor(theme) });
    }
  });
}

async function inTheme(page: Page, theme: Theme): Promise<void> {
  await seen(page.locator(`.monaco-workbench.${themeClass(theme)}`), `the theme ${theme}`);
  await settled(page);
}
