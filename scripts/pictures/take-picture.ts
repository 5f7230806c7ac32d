import type { Browser } from 'playwright-core';
import type { Picture, Theme } from '../../test/ui/harness/picture.ts';
import { settled } from '../../test/ui/harness/settled.ts';
import { inEditor, type WindowFormat } from '../ui/in-editor.ts';
import { pictureSettings } from './settings.ts';

export interface PictureTask {
  readonly picture: Picture;
  readonly theme: Theme;
  /** The folder of VS Code's server. */
  readonly program: string;
  readonly browser: Browser;
  /** The PNG to write. */
  readonly file: string;
  readonly format: WindowFormat;
  readonly signal: AbortSignal;
}

/** Opens a fresh VS Code on a fresh copy of the sample repository, does the steps, and takes the picture. */
export async function takePicture(task: PictureTask): Promise<void> {
  const { picture, theme, file } = task;
  const what = `the picture "${picture.name}"`;
  const failure = file.replace(/\.png$/, '.failed.png');
  await inEditor({ ...task, what, workspace: picture.workspace, settings: pictureSettings(theme), failure }, async (page) => {
    await picture.steps(page);
    await settled(page);
    await page.screenshot({ path: file });
  });
}
