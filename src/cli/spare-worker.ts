import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { Worker } from 'node:worker_threads';

export const SCAN_WORKER = join(import.meta.dirname, 'scan-worker.js');

/**
 * A worker that will read files. It takes as long to start as the rest of the program takes to load, so that both are
 * done at the same time. Undefined where hardly any file will be read, and where there is no core to spare.
 */
export const spareWorker = readsCode(process.argv.slice(2)) && availableParallelism() > 1 ? new Worker(SCAN_WORKER) : undefined;

/** Against a revision mostly only what has changed is read. */
function readsCode([command = '', ...words]: readonly string[]): boolean {
  return ['check', 'status', 'trace'].includes(command) && !words.some((word) => /^--(since|help)\b/.test(word));
}
