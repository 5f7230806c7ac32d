import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { run, vision } from './programs.ts';
import { Sources, type Frame } from './sources.ts';
import { openTree } from './tree.ts';

/**
 * `npm run bench:profile -- --tree <folder>` tells where the time of a cold and of a warm `vision check` goes, part by
 * part, as V8's own profiler samples it: the thread of the program, and those that read beside it. Needs `npm run build`.
 */
const RUNS = 5;

/** A sample belongs to the first part that a file matches on the way from the innermost call outwards. */
const PARTS: readonly (readonly [part: string, files: RegExp])[] = [
  ['open, read and close files', /workspace\/file-reader/],
  ['look for tags in bytes, decode', /workspace\/file-text/],
  ['comments and markers', /core\/trace\/scan-text/],
  ['look whether files have changed', /workspace\/batch-reader/],
  ['take in what git lists', /workspace\/(git-|enumerate)|child_process/],
  ['put results together', /workspace\/(scan-result|scan-codec|merged-listing|reconcile|code-base-of|path-table|text-table|thread-jobs|read-files|folder-scan)/],
  ['load or write the index', /workspace\/(file-index|index-|gather-index)/],
  ['globs', /core\/trace\/ground/],
  ['links from code to roadmap', /core\/trace\/trace/],
  ['rules', /core\/rules\/|core\/snapshot/],
  ['read the vision', /core\/model\/|core\/progress\//],
  ['print', /cli\/reporters\/|cli\/report-view/],
  ['load the program', /cjs\/loader|run_main|dist\/|main_script|cli\//],
];

const { values } = parseArgs({ options: { tree: { type: 'string' } } });
if (values.tree === undefined) throw new Error('Say which tree to profile on: npm run bench:profile -- --tree <folder>');
const { folder } = openTree(resolve(values.tree));
const cache = mkdtempSync(join(tmpdir(), 'vision-profile-'));
try {
  for (const [name, more] of [['cold', ['--no-cache']], ['warm', []]] as const) {
    run(vision(name, ['check', folder, '--fail-on', 'never', ...more], { cache }));
    print(name, profileOf(['check', folder, '--fail-on', 'never', ...more]));
  }
} finally {
  rmSync(cache, { recursive: true, force: true });
}

/** Milliseconds of a run by part, for the thread of the program and for the others. */
function profileOf(args: readonly string[]): Map<string, [main: number, others: number]> {
  const parts = new Map<string, [number, number]>();
  const sources = new Sources();
  for (let time = 0; time < RUNS; time += 1) {
    const profiles = mkdtempSync(join(cache, 'profiles-'));
    const program = vision('profiled', args, { cache });
    run({ ...program, args: ['--cpu-prof', '--cpu-prof-interval', '250', '--cpu-prof-dir', profiles, ...program.args] });
    for (const [at, file] of readdirSync(profiles).toSorted().entries()) add(parts, sources, JSON.parse(readFileSync(join(profiles, file), 'utf8')) as Profile, at === 0 ? 0 : 1);
  }
  return parts;
}

interface Profile {
  readonly nodes: readonly { readonly id: number; readonly callFrame: Frame; readonly children?: readonly number[] }[];
  readonly samples: readonly number[];
  /** Microseconds before each sample. */
  readonly timeDeltas: readonly number[];
}

function add(parts: Map<string, [number, number]>, sources: Sources, { nodes, samples, timeDeltas }: Profile, thread: 0 | 1): void {
  const callers = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)));
  const files = new Map(nodes.map(({ id, callFrame }) => [id, sources.of(callFrame)]));
  for (const [at, sample] of samples.entries()) {
    const sums = parts.get(partOf(sample, callers, files)) ?? [0, 0];
    sums[thread] += (timeDeltas[at] ?? 0) / 1000 / RUNS;
    parts.set(partOf(sample, callers, files), sums);
  }
}

function partOf(sample: number, callers: ReadonlyMap<number, number>, files: ReadonlyMap<number, string>): string {
  const own = files.get(sample) ?? '';
  if (own.startsWith('(')) return own;
  for (let at: number | undefined = sample; at !== undefined; at = callers.get(at)) {
    const file = files.get(at) ?? '';
    const part = PARTS.find(([, pattern]) => pattern.test(file));
    if (part) return part[0];
  }
  return 'start Node and the thread';
}

function print(name: string, parts: ReadonlyMap<string, readonly [number, number]>): void {
  const busy = [...parts].filter(([part]) => part !== '(idle)').toSorted(([, a], [, b]) => b[0] + b[1] - a[0] - a[1]);
  const all = busy.reduce((sum, [, [main, others]]) => sum + main + others, 0);
  console.log(`\n${name.padEnd(34)} ${'program'.padStart(9)} ${'beside it'.padStart(10)} ${'share'.padStart(6)}`);
  for (const [part, [main, others]] of busy) {
    console.log(`${part.padEnd(34)} ${main.toFixed(0).padStart(6)} ms ${others.toFixed(0).padStart(7)} ms ${((100 * (main + others)) / all).toFixed(0).padStart(4)} %`);
  }
}
