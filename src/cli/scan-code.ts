import { availableParallelism } from 'node:os';
import type { CodeBase } from '../core/trace/code-base.ts';
import { cacheFolder } from '../workspace/cache-folder.ts';
import { Scanner } from '../workspace/scanner.ts';
import { threadHere } from '../workspace/thread-here.ts';
import type { Io } from './io.ts';
import type { ScanOptions } from './options.ts';

/** Scans the files of a folder. Meanwhile the program has nothing else to do: this thread takes part, and no core is left idle. */
export async function scanCode(folder: string, tags: readonly string[], options: ScanOptions, { scanWorker, signal, env, err }: Io): Promise<CodeBase> {
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
