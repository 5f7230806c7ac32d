import { Scanner } from '../../../src/workspace/scanner.ts';

/** The worker thread, from its source. */
export const WORKER = new URL('../../../src/workspace/scan-worker.ts', import.meta.url);

/** The same on a file system full of trouble. */
export const TROUBLED_WORKER = new URL('troubled-worker.ts', import.meta.url);

/** Scanners for the tests of one block, stopped after it. */
export function scanners(): { healthy: () => Scanner; troubled: () => Scanner } {
  const made = new Map<URL, Scanner>();
  const scannerWith = (workerFile: URL) => () => {
    const known = made.get(workerFile) ?? new Scanner({ workerFile, threads: 2 });
    made.set(workerFile, known);
    return known;
  };
  after(async () => {
    for (const scanner of made.values()) await scanner.dispose();
  });
  return { healthy: scannerWith(WORKER), troubled: scannerWith(TROUBLED_WORKER) };
}
