import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { UserError } from '../core/user-error.ts';
import { nearestVisionFolder, VISION_FILES } from '../workspace/vision-file.ts';
import type { Io } from './io.ts';
import { pathWithin } from './paths.ts';

/** A file or folder that is asked about, and the vision that speaks for it. */
export interface TracedPath {
  /** Absolute path of the folder that holds the vision. */
  readonly folder: string;
  /** Relative to it, with `/`; '' for the folder itself. */
  readonly path: string;
}

/**
 * Finds the vision for a path: the nearest one at or above it, else at or above the current folder.
 * @throws UserError where nothing is at the path, or no vision speaks for it
 */
export async function tracedPath(written: string, { cwd }: Io): Promise<TracedPath> {
  const target = resolve(cwd, written);
  if (!existsSync(target)) throw new UserError(`There is nothing at ${target}: give a file or a folder.`);
  const above = await nearestVisionFolder(target);
  const folder = holdsVision(above) ? above : await nearestVisionFolder(cwd);
  const path = pathWithin(folder, target);
  if (path === undefined) throw new UserError(`${target} lies outside of ${folder}, where the nearest vision.yaml would be.`);
  return { folder, path };
}

function holdsVision(folder: string): boolean {
  return VISION_FILES.some((name) => existsSync(join(folder, name)));
}
