import type { FileScan, ScanOptions } from '../core/trace/marker.ts';
import { ANNOTATION } from '../core/trace/needles.ts';
import { scanText } from '../core/trace/scan-text.ts';
import { LARGEST_FILE } from './file-reader.ts';
import { NeedleFinder } from './file-text.ts';
import { readBlobBytes, sizesOfBlobs } from './git-blobs.ts';

/** So many bytes are in memory at once. */
const BATCH = 16 * 1024 * 1024;

/**
 * What the comments of files of a commit say; files that say nothing are left out, under the rules for files on disk.
 * @param blobs names of contents in git's store, by path
 */
export async function scanBlobs(folder: string, blobs: ReadonlyMap<string, string>, options: ScanOptions, signal?: AbortSignal): Promise<Map<string, FileScan>> {
  const sizes = await sizesOfBlobs(folder, [...blobs.values()], signal);
  const readable = [...blobs].filter(([, name]) => (sizes.get(name) ?? Infinity) <= LARGEST_FILE);
  const finder = new NeedleFinder([...options.tags.filter((tag) => tag !== ''), ANNOTATION]);
  const scans = new Map<string, FileScan>();
  for (const batch of batches(readable, sizes)) {
    const contents = await readBlobBytes(folder, batch.map(([, name]) => name), signal);
    for (const [path, name] of batch) {
      const content = finder.textOf(contents.get(name) ?? Buffer.alloc(0));
      const scan = content.kind === 'text' ? scanText(path, content.text, options) : undefined;
      if (scan) scans.set(path, scan);
    }
  }
  return scans;
}

type Blob = readonly [path: string, name: string];

function* batches(blobs: readonly Blob[], sizes: ReadonlyMap<string, number>): Generator<Blob[]> {
  let batch: Blob[] = [];
  let bytes = 0;
  for (const blob of blobs) {
    batch.push(blob);
    bytes += sizes.get(blob[1]) ?? 0;
    if (bytes < BATCH) continue;
    yield batch;
    [batch, bytes] = [[], 0];
  }
  if (batch.length > 0) yield batch;
}
