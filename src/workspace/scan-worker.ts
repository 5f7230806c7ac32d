import { parentPort } from 'node:worker_threads';
import type { Request } from './scan-protocol.ts';
import { ThreadJobs } from './thread-jobs.ts';

/** Entry of a worker thread: does what a `Scanner` in another thread asks. */
if (parentPort) {
  const port = parentPort;
  const jobs = new ThreadJobs((answer) => port.postMessage(answer));
  port.on('message', (request: Request) => void jobs.take(request));
}
