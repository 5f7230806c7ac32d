import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { printFigures, type Figure } from './figures.ts';
import { measureGrowth } from './growth.ts';
import { measureHostAwake } from './host-awake.ts';
import { withTreeOf } from './link-files.ts';
import { measureOneFile } from './one-file.ts';
import { openTree } from './tree.ts';
import { measureWholeProcess } from './whole-process.ts';

/**
 * `npm run bench -- --tree <folder>` measures on a git work tree (docs/benchmarks.md says how to get the one
 * that the published figures are from); `--growth` adds trees of 1,000 to 300,000 files.
 * Needs `npm run build` first. Writes out/bench.json.
 */
const { values } = parseArgs({
  options: { tree: { type: 'string' }, runs: { type: 'string', default: '7' }, growth: { type: 'boolean', default: false } },
});
if (values.tree === undefined) throw new Error('Say which tree to measure on: npm run bench -- --tree <folder>');
/** One saved file is to cost the same in a small tree: so many files. */
const SMALL = 1_000;
const tree = openTree(resolve(values.tree));
const times = Number(values.runs);
const cache = mkdtempSync(join(tmpdir(), 'vision-bench-'));

const figures: Figure[] = [];
try {
  console.log(`${tree.paths.length} files, ${availableParallelism()} cores, node ${process.version}, ${rgVersion()}, medians of ${times} runs`);
  await report(measureWholeProcess(tree, { times, cache }));
  await report(measureHostAwake(tree, cache));
  await report(withTreeOf(tree, SMALL, (folder) => measureOneFile(openTree(folder))));
  await report(measureOneFile(tree));
  if (values.growth) await report(measureGrowth(tree, { times, cache }));
} finally {
  rmSync(cache, { recursive: true, force: true });
}
mkdirSync('out', { recursive: true });
const machine = { files: tree.paths.length, cores: availableParallelism(), node: process.version, rg: rgVersion(), runs: times };
writeFileSync('out/bench.json', `${JSON.stringify({ ...machine, figures }, null, 2)}\n`);

async function report(measured: Figure[] | Promise<Figure[]>): Promise<void> {
  const some = await measured;
  printFigures(some);
  figures.push(...some);
}

function rgVersion(): string {
  return execFileSync('rg', ['--version']).toString().split('\n')[0] ?? '';
}
