import { availableParallelism } from 'node:os';
import type { CodeBase } from '../core/trace/code-base.ts';
import { cacheFolder } from '../workspace/cache-folder.ts';
import type { EarlyScanRequest } from '../workspace/scan-request.ts';
import { Scanner } from '../workspace/scanner.ts';
import { threadHere } from '../workspace/thread-here.ts';
import { workerThread } from '../workspace/worker-thread.ts';
import type { Io } from './io.ts';
import type { ScanOptions } from './options.ts';

/**
 * Scans the files of a folder. Meanwhile the program has nothing else to do: this thread takes part, and no core is left idle.
 * @param request what to read files for, and who is to be told which they are
 */
export async function scanCode(folder: string, request: Pick<EarlyScanRequest, 'tags' | 'onListed'>, options: ScanOptions, { scanWorker, spareThread, signal, env, err }: Io): Promise<CodeBase> {
  const otherThread = () => (spareThread && !spareThread.isLost ? spareThread : workerThread(scanWorker));
  const scanner = new Scanner({
    workerFile: scanWorker,
    threads: availableParallelism(),
    startThread: (place) => (place === 0 ? threadHere() : place === 1 ? otherThread() : workerThread(scanWorker)),
    indexFolder: options.cache ? cacheFolder(env, process.platform) : undefined,
    onWarning: (message) => options.verbose && err(`${message}\n`),
  });
  try {
    return await scanner.scan(folder, { ...request, git: 'auto', ...(signal ? { signal } : {}) });
  } finally {
    await scanner.dispose();
  }
}
