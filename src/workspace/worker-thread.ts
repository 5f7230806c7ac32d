import { Worker } from 'node:worker_threads';
import type { Answer } from './scan-protocol.ts';
import { ScanThread } from './scan-thread.ts';

/** A thread of its own. @param file `scan-worker.ts`, or its bundle */
export function workerThread(file: string | URL): ScanThread {
  return new ScanThread((take, lose) => {
    const worker = new Worker(file);
    worker.on('message', (answer: Answer) => take(answer));
    worker.on('error', (error) => lose(error.message));
    worker.on('exit', (code) => lose(`it ended with code ${code}`));
    return { post: (request) => worker.postMessage(request, []), stop: async () => void (await worker.terminate()) };
  });
}
