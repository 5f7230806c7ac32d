import { ScanThread } from './scan-thread.ts';
import { ThreadJobs } from './thread-jobs.ts';

/** The thread that asks does the work itself: for a program that has nothing else to do meanwhile. */
export function threadHere(): ScanThread {
  return new ScanThread((take, lose) => {
    const jobs = new ThreadJobs(take);
    return { post: (request) => void jobs.take(request), stop: async () => lose('it was stopped') };
  });
}
