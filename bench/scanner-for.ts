import { Scanner, type ScanRequest } from '../src/workspace/scanner.ts';

/** The request that the figures are measured with. */
export const REQUEST: ScanRequest = { tags: ['TODO', 'FIXME', 'HACK'], git: 'auto' };

/** Runs something with a scanner as the editor has one: threads of the bundle that ships, one core left free. */
export async function withScanner<Result>(use: (scanner: Scanner) => Promise<Result>, indexFolder?: string): Promise<Result> {
  const scanner = new Scanner({ workerFile: new URL('../dist/scan-worker.js', import.meta.url), indexFolder });
  try {
    return await use(scanner);
  } finally {
    await scanner.dispose();
  }
}
