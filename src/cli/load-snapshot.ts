import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { parseVision } from '../core/model/parse.ts';
import type { Ownership } from '../core/model/vision.ts';
import { goalStarts } from '../core/progress/goal-starts.ts';
import { nextSnapshot, type Snapshot } from '../core/snapshot.ts';
import { markerTags } from '../core/trace/marker-tags.ts';
import { UserError } from '../core/user-error.ts';
import { cacheFolder } from '../workspace/cache-folder.ts';
import { Scanner } from '../workspace/scanner.ts';
import { threadHere } from '../workspace/thread-here.ts';
import { nearestVisionFolder, readVisionFile, type VisionFile } from '../workspace/vision-file.ts';
import { readVisionHistory } from '../workspace/vision-history.ts';
import type { Io } from './io.ts';
import { clockOf, type CommonOptions } from './options.ts';

/**
 * Reads the vision at a path and scans the code beside it.
 * @throws UserError when there is no vision, or it is not one of ours
 */
export async function loadSnapshot(path: string | undefined, options: CommonOptions, io: Io): Promise<Snapshot> {
  const clock = clockOf(options, io);
  const file = await readVisionFile(path === undefined ? await nearestVisionFolder(io.cwd) : resolve(io.cwd, path));
  const vision = parseVision(file.text);
  refuseForeign(vision.ownership, file);
  const [codeBase, history] = await Promise.all([
    scan(file.folder, markerTags(vision.document), options, io),
    readVisionHistory(file.folder, file.name, goalStarts(vision.document), io.signal),
  ]);
  if (options.verbose) for (const { path: skipped, reason } of codeBase.skipped) io.err(`not read: ${skipped} (${reason})\n`);
  return nextSnapshot({ text: file.text, visionFile: file.name, codeBase, clock, history });
}

function refuseForeign(ownership: Ownership, { folder, name }: VisionFile): void {
  if (ownership === 'foreign') throw new UserError(`${name} in ${folder} belongs to another program: its apiVersion does not start with "vision/".`);
  if (ownership === 'empty') throw new UserError(`${name} in ${folder} is empty: delete it and run "vision init" for a start.`);
}

/** While it scans, the program has nothing else to do: this thread takes part, and no core is left idle. */
async function scan(folder: string, tags: readonly string[], options: CommonOptions, { scanWorker, signal, env, err }: Io) {
  const scanner = new Scanner({
    workerFile: scanWorker,
    threads: availableParallelism(),
    firstThread: threadHere,
    indexFolder: options.cache ? cacheFolder(env, process.platform) : undefined,
    onWarning: (message) => options.verbose && err(`${message}\n`),
  });
  try {
    return await scanner.scan(folder, { tags, git: 'auto', ...(signal ? { signal } : {}) });
  } finally {
    await scanner.dispose();
  }
}
