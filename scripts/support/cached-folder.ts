import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Problem } from './problem.ts';

const NO_WRITING = ['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST'];

/**
 * A folder that is made once and then found again. It takes its name only when it is complete:
 * a run that was cut off, or two runs at once, never leave half of it under that name.
 * @param make fills the folder it is given
 * @throws {Problem} where the cache cannot be written
 */
export async function cachedFolder(cache: string, name: string, make: (folder: string) => Promise<void>): Promise<string> {
  const folder = join(cache, name);
  if (existsSync(folder)) return folder;
  const unfinished = await newFolder(cache, `${name}.unfinished-`);
  try {
    await make(unfinished);
    await moveUnlessThere(unfinished, folder);
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
  return folder;
}

async function newFolder(cache: string, prefix: string): Promise<string> {
  try {
    await mkdir(cache, { recursive: true });
    return await mkdtemp(join(cache, prefix));
  } catch (error) {
    if (!NO_WRITING.includes(codeOf(error))) throw error;
    throw new Problem(
      `Cannot write in ${cache}, where the downloaded VS Code is kept (${codeOf(error)}).\n` +
        'Make that folder writable, or name another one in the environment variable VISION_VSCODE_CACHE.',
    );
  }
}

async function moveUnlessThere(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if (!existsSync(to)) throw error;
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
