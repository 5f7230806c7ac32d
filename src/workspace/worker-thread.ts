import { Worker } from 'node:worker_threads';
import type { Answer } from './scan-protocol.ts';
import { ScanThread } from './scan-thread.ts';

/** A thread of its own. @param file `scan-worker.ts`, or its bundle */
export function workerThread(file: string | URL): ScanThread {
  return threadOf(new Worker(file));
}

/** A thread that runs already; nothing has been asked of it yet. */
export function threadOf(worker: Worker): ScanThread {
  return new ScanThread((take, lose) => {
    worker.on('message', (answer: Answer) => take(answer));
    worker.on('error', (error) => lose(error.message));
    worker.on('exit', (code) => lose(`it ended with code ${code}`));
    return { post: (request) => worker.postMessage(request, []), stop: async () => void (await worker.terminate()) };
  });
}
