import { parentPort } from 'node:worker_threads';
import { WorkerJobs } from './worker-jobs.ts';
import type { WorkerRequest } from './scan-protocol.ts';

/** Entry of a worker thread: answers the questions of a `WorkerPool`. */
if (parentPort) {
  const port = parentPort;
  const jobs = new WorkerJobs((answer) => port.postMessage(answer));
  port.on('message', (request: WorkerRequest) => void jobs.take(request));
}
