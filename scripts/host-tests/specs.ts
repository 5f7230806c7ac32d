import { globSync } from 'node:fs';
import { sep } from 'node:path';
import { Problem } from '../support/problem.ts';
import type { Launch } from '../../test/host/harness/launch.ts';

/**
 * The spec files of each launch, relative to `test/host`.
 * @throws {Problem} where a launch has none, or a spec belongs to no launch: it would never run
 */
export function specsByLaunch(folder: string, launches: readonly Launch[]): Map<Launch, string[]> {
  const found = new Map(launches.map((launch) => [launch, specFiles(folder, launch.specs)]));
  const idle = launches.find((launch) => found.get(launch)?.length === 0);
  if (idle) throw new Problem(`No spec is there for the launch "${idle.name}" (test/host/${idle.specs}).`);
  const claimed = new Set([...found.values()].flat());
  const forgotten = specFiles(folder, '**/*.test.ts').filter((spec) => !claimed.has(spec));
  if (forgotten.length > 0) throw new Problem(`No launch in test/host/harness/launches.ts runs ${forgotten.join(', ')}.`);
  return found;
}

function specFiles(folder: string, glob: string): string[] {
  return globSync(glob, { cwd: folder })
    .map((file) => file.split(sep).join('/'))
    .toSorted();
}
