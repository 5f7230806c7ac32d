import assert from 'node:assert/strict';
import { Scanner, type ScanRequest } from '../../src/workspace/scanner.ts';
import { FileEvents, randomFrom } from './support/file-events.ts';
import { scanners, WORKER } from './support/scanners.ts';
import { inFolder } from './support/temp-folder.ts';

const EVENTS = 300;
const SEED = 7;

for (const git of ['auto', 'never'] as const) {
  describe(`After any file events (git: ${git})`, () => {
    const { healthy } = scanners();
    const request: ScanRequest = { tags: ['TODO', 'FIXME'], git };

    it('a code base brought up to date is what a fresh scan finds, with an index and without', () =>
      inFolder(async (room) => {
        const folder = room.below('code').repository();
        const indexed = new Scanner({ workerFile: WORKER, threads: 2, indexFolder: room.at('indexes') });
        const events = new FileEvents(folder, randomFrom(SEED), git === 'auto');
        let codeBase = await healthy().scan(folder.path, request);
        while (events.count < EVENTS) {
          const paths = events.batch();
          codeBase = await healthy().rescan(folder.path, codeBase, paths, request);
          const when = `after ${events.count} events, touched: ${JSON.stringify(paths)}`;
          assert.deepEqual(codeBase, await healthy().scan(folder.path, request), when);
          assert.deepEqual(codeBase, await indexed.scan(folder.path, request), when);
          assert.deepEqual([...codeBase.scans.keys()], [...codeBase.scans.keys()].toSorted(), when);
        }
        await indexed.dispose();
      })).timeout(600_000);
  });
}
