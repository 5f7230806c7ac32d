import { readFile, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { UserError } from '../core/user-error.ts';

/** The names that a vision may have, the first one wins. */
export const VISION_FILES = ['vision.yaml', 'vision.yml'] as const;

export interface VisionFile {
  /** Absolute path of the folder that holds it; everything else is relative to it. */
  readonly folder: string;
  readonly name: string;
  /** Its content without a byte order mark. */
  readonly text: string;
}

/**
 * Finds and reads the vision at a path: the file itself, or the one in a folder.
 * @throws UserError when there is none or it cannot be read; the message says what to do
 */
export async function readVisionFile(path: string): Promise<VisionFile> {
  const file = await locate(resolve(path));
  const text = await readText(file);
  return { folder: dirname(file), name: basename(file), text };
}

/**
 * The nearest folder at or above `from` that holds a vision, else `from` itself.
 */
export async function nearestVisionFolder(from: string): Promise<string> {
  for (let folder = resolve(from); ; folder = dirname(folder)) {
    for (const name of VISION_FILES) if (await kindOf(join(folder, name))) return folder;
    if (dirname(folder) === folder) return from;
  }
}

/** A text as people see it: the byte order mark is a matter of the file, not of its content. */
export function withoutByteOrderMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}

async function locate(path: string): Promise<string> {
  const kind = await kindOf(path);
  if (kind === 'file') return path;
  if (kind === undefined) throw new UserError(`There is nothing at ${path}: give the folder that holds vision.yaml.`);
  for (const name of VISION_FILES) {
    const file = join(path, name);
    const found = await kindOf(file);
    if (found === 'file') return file;
    if (found === 'folder') throw new UserError(`${file} is a folder, not a file: move it away, or name the vision's file.`);
  }
  throw new UserError(`There is no vision.yaml in ${path}: create one with "vision init", or give the folder that holds it.`);
}

async function readText(file: string): Promise<string> {
  try {
    return withoutByteOrderMark(await readFile(file, 'utf8'));
  } catch (error) {
    throw new UserError(`${file} cannot be read (${codeOf(error)}): check its permissions.`, { cause: error });
  }
}

async function kindOf(path: string): Promise<'file' | 'folder' | undefined> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(codeOf(error))) return undefined;
    throw new UserError(`${path} cannot be looked at (${codeOf(error)}): check its permissions.`, { cause: error });
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
}
