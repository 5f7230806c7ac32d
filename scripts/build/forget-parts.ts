import { readdir, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';

/** Removes the parts of earlier builds: each build names its parts anew. */
export async function forgetParts(folder: string, made: readonly string[]): Promise<void> {
  const known = new Set(made.map((file) => basename(file)));
  for (const file of await readdir(folder)) if (!known.has(file)) await rm(join(folder, file), { recursive: true });
}
