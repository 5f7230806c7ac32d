import { setImmediate } from 'node:timers/promises';
import { goalpostsOf, type PastVision, type VisionHistory } from '../core/model/history.ts';
import { parseVision } from '../core/model/parse.ts';
import { readBlobs, sizesOfBlobs } from './git-blobs.ts';
import { committedVersions, type CommittedVersion } from './git-versions.ts';
import { telling } from './telling-versions.ts';

/** More versions than this tell nothing more, and reading them takes time. */
const MOST_VERSIONS = 40;
/** Bytes of all versions together; a vision of a thousand lines has about 40,000. */
const MOST_BYTES = 4_000_000;

/**
 * What the file said before, from git: how it stood on the earliest of the days `starts` (`YYYY-MM-DD`), and the
 * versions committed since on the way to HEAD, renames followed. Where there are very many, those that stood on the
 * starts come first and the others are picked evenly.
 * Only to be called in folders that are trusted.
 * @param file path of the vision, relative to `folder`
 * @returns undefined where git cannot answer: not installed, no repository, a file that was never committed
 * @throws the signal's reason when aborted
 */
export async function readVisionHistory(
  folder: string,
  file: string,
  starts: readonly string[],
  signal?: AbortSignal,
): Promise<VisionHistory | undefined> {
  const since = starts.toSorted()[0];
  const versions = since === undefined ? [] : await committedVersions(folder, file, since, signal);
  if (versions.length === 0) return undefined;
  const sizes = await sizesOfBlobs(folder, versions.map(({ blob }) => blob), signal);
  const largest = Math.max(1, ...sizes.values());
  const most = Math.min(MOST_VERSIONS, Math.max(2, Math.floor(MOST_BYTES / largest)));
  return await readVersions(folder, telling(versions, starts, most), signal);
}

/** One at a time, so that nothing else waits for long. */
async function readVersions(folder: string, versions: readonly CommittedVersion[], signal?: AbortSignal): Promise<PastVision[]> {
  const texts = await readBlobs(folder, versions.map(({ blob }) => blob), signal);
  const history: PastVision[] = [];
  for (const { at, blob } of versions) {
    const text = texts.get(blob);
    if (text === undefined) continue;
    history.push({ at, goalposts: goalpostsOf(parseVision(text).document) });
    await setImmediate();
    signal?.throwIfAborted();
  }
  return history;
}
