import assert from 'node:assert/strict';
import { FileEvents, randomFrom } from '../test/workspace/support/file-events.ts';
import { TempFolder } from '../test/workspace/support/temp-folder.ts';
import { REQUEST, withScanner } from './scanner-for.ts';

/**
 * `npm run bench:events`: ten thousand random file events. Each batch is taken in; every thousand events
 * the result is held against a fresh scan, and the memory is told. Any other seed: `-- 42`.
 */
const EVENTS = 10_000;
const EVERY = 1000;

const folder = new TempFolder().repository();
const events = new FileEvents(folder, randomFrom(Number(process.argv[2] ?? 1)), true);
try {
  await withScanner(async (scanner) => {
    let codeBase = await scanner.scan(folder.path, REQUEST);
    for (let next = EVERY; events.count < EVENTS; ) {
      codeBase = await scanner.rescan(folder.path, codeBase, events.batch(), REQUEST);
      if (events.count < next) continue;
      next += EVERY;
      assert.deepEqual(codeBase, await scanner.scan(folder.path, REQUEST));
      globalThis.gc?.();
      const { heapUsed, rss } = process.memoryUsage();
      console.log(`${events.count} events: as a fresh scan, heap ${megabytes(heapUsed)}, process ${megabytes(rss)}`);
    }
  });
} finally {
  folder.remove();
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
