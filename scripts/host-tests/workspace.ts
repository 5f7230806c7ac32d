import { cp, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { WorkspaceSource } from '../../test/host/harness/launch.ts';

/**
 * Makes a workspace for specs to write in.
 * @param root of the project, whose folders are copied
 * @param folder is made; its name is what VS Code shows
 * @returns the path that VS Code opens
 */
export async function makeWorkspace(root: string, folder: string, source: WorkspaceSource): Promise<string> {
  await mkdir(folder, { recursive: true });
  for (const [to, from] of Object.entries(source.copies ?? {})) await cp(join(root, from), join(folder, to), { recursive: true });
  for (const [path, text] of Object.entries(source.files ?? {})) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return join(folder, source.opens ?? '.');
}
