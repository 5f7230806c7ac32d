import { Scanner } from '../../../src/workspace/scanner.ts';

/** Scanners for the tests of one block, stopped after it. */
export function scanners(): { healthy: () => Scanner; troubled: () => Scanner } {
  const made = new Map<string, Scanner>();
  const scannerWith = (worker: string) => () => {
    const known = made.get(worker) ?? new Scanner({ workerFile: new URL(worker, import.meta.url), threads: 2 });
    made.set(worker, known);
    return known;
  };
  after(async () => {
    for (const scanner of made.values()) await scanner.dispose();
  });
  return { healthy: scannerWith('../../../src/workspace/scan-worker.ts'), troubled: scannerWith('troubled-worker.ts') };
}
