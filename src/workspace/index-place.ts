import { readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { INDEX_SUFFIX } from './index-file.ts';
import type { IndexPlace } from './scan-protocol.ts';

/**
 * Where the index of a folder is kept, and what it must have been made from: the same folder, the same
 * tags, the same program.
 * @param program the file of the worker thread
 */
export function indexPlace(indexFolder: string, folder: string, tags: readonly string[], program: string | URL): IndexPlace {
  const path = realpathSync(folder);
  const name = crc32(path).toString(16).padStart(8, '0');
  return { file: join(indexFolder, `${name}${INDEX_SUFFIX}`), key: JSON.stringify([path, tags, crc32(readFileSync(program))]) };
}
