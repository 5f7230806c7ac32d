import { readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nextSnapshot } from '../src/core/snapshot.ts';
import type { Figure } from './figures.ts';
import { REQUEST, withScanner } from './scanner-for.ts';
import { percentile } from './statistics.ts';
import type { Tree } from './tree.ts';

const EDITS = 200;

/** From a saved file to the next snapshot with all findings. */
export async function measureOneFile(tree: Tree): Promise<Figure[]> {
  const { reading, all, processor } = await withScanner(async (scanner) => {
    let codeBase = await scanner.scan(tree.folder, REQUEST);
    let snapshot = nextSnapshot({ text: tree.vision, visionFile: 'vision.yaml', codeBase, clock: CLOCK });
    const times: { reading: number[]; all: number[]; processor: number[] } = { reading: [], all: [], processor: [] };
    for (const path of everyNth(tree.paths.filter((name) => name.endsWith('.c')), EDITS)) {
      for (const restore of [edit(join(tree.folder, path)), undefined]) {
        const started = performance.now();
        const before = process.threadCpuUsage();
        codeBase = await scanner.rescan(tree.folder, codeBase, [path], REQUEST);
        times.reading.push(performance.now() - started);
        snapshot = nextSnapshot({ ...snapshot.input, codeBase }, snapshot);
        times.all.push(performance.now() - started);
        const { user, system } = process.threadCpuUsage(before);
        times.processor.push((user + system) / 1000);
        restore?.();
      }
    }
    return times;
  });
  const what = `one file of ${tree.paths.length} saved → snapshot and findings`;
  return [
    { what: `${what}, p95`, value: percentile(all, 95), unit: 'ms', reach: 5 },
    { what: `${what}, median`, value: percentile(all, 50), unit: 'ms' },
    { what: `  the same, processor time of the host's thread, p95`, value: percentile(processor, 95), unit: 'ms' },
    { what: '  of which reading the file in a thread, median', value: percentile(reading, 50), unit: 'ms' },
  ];
}

const CLOCK = { today: '2026-11-22' };

/** Adds a marker to a file; gives the way back. */
function edit(file: string): () => void {
  const [content, { atime, mtime }] = [readFileSync(file), statSync(file)];
  writeFileSync(file, `${content.toString('latin1')}\n// TODO(work-1): measured\n`, 'latin1');
  return () => {
    writeFileSync(file, content);
    utimesSync(file, atime, mtime);
  };
}

function everyNth(paths: readonly string[], count: number): string[] {
  const step = Math.max(1, Math.floor(paths.length / count));
  return paths.filter((_, index) => index % step === 0).slice(0, count);
}
