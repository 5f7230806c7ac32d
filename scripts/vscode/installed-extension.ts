import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PROJECT_ROOT } from '../support/project-root.ts';

/** This project as an installed extension: its folder by `publisher.name-version`, as VS Code names the folders of extensions. */
export async function installedExtension(): Promise<Record<string, string>> {
  const text = await readFile(join(PROJECT_ROOT, 'package.json'), 'utf8');
  const { publisher, name, version } = JSON.parse(text) as { publisher: string; name: string; version: string };
  return { [`${publisher}.${name}-${version}`]: PROJECT_ROOT };
}
