import type { CommittedVersion } from './git-versions.ts';

const MILLISECONDS_A_DAY = 86_400_000;

/** The versions that tell most, at most so many: the oldest, those that stood on the starts, and between them evenly picked ones. */
export function telling(versions: readonly CommittedVersion[], starts: readonly string[], most: number): CommittedVersion[] {
  if (versions.length <= most) return [...versions];
  const onStarts = starts.map((start) => versions.findLastIndex(({ at }) => at < Date.parse(start) + MILLISECONDS_A_DAY));
  const picked = new Set([0, ...onStarts.filter((index) => index >= 0)].slice(0, most));
  const left = Array.from(versions.keys()).filter((index) => !picked.has(index));
  const free = most - picked.size;
  for (let count = 0; count < free; count += 1) picked.add(left[Math.floor((count * left.length) / free)] ?? 0);
  return versions.filter((_, index) => picked.has(index));
}
