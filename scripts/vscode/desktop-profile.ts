import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Settings } from './settings.ts';

/** Makes a fresh profile for a desktop VS Code, and gives the arguments that make it use that. */
export async function desktopProfile(folder: string, settings: Settings): Promise<string[]> {
  await mkdir(join(folder, 'user/User'), { recursive: true });
  await writeFile(join(folder, 'user/User/settings.json'), JSON.stringify(settings, undefined, 2));
  return [`--user-data-dir=${join(folder, 'user')}`, `--extensions-dir=${join(folder, 'extensions')}`];
}
