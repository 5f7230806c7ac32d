import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseDocument } from 'yaml';
import { addCheckIn } from '../src/core/model/edit/add-check-in.ts';
import { parseVision } from '../src/core/model/parse.ts';
import { nextSnapshot, type Snapshot } from '../src/core/snapshot.ts';
import { largeVision } from './large-vision.ts';
import { median } from './statistics.ts';

/**
 * `npm run bench:document` measures the reading of a very large vision: in a
 * fresh process (cold), and after an edit of one character anywhere (warm).
 */
const RUNS = 9;
const TODAY = '2026-11-22';

interface Milliseconds {
  readonly [what: string]: number;
}

/** The YAML library alone on the same text, in turn with ours: a busy machine slows both. */
const PEER = 'the yaml library alone';

const COLD: Readonly<Record<string, () => unknown>> = {
  [PEER]: () => parseDocument(text, { prettyErrors: false }),
  parse: () => parseVision(text),
  'parse, numbers and rules': () => nextSnapshotOf(text),
};

const text = largeVision();
const once = COLD[process.argv[2] ?? ''];
if (once) console.log(timeOf(once));
else report();

function report(): void {
  console.log(`${text.split('\n').length} lines, ${text.length} characters, node ${process.version}, medians of ${RUNS} runs in ms`);
  const cold = Array.from({ length: RUNS }, () => Object.fromEntries(Object.keys(COLD).map((what) => [what, inFreshProcess(what)])));
  const peer = median(valuesOf(cold, PEER));
  for (const what of Object.keys(COLD)) print(`cold: ${what}`, valuesOf(cold, what), peer);
  const runs = warm();
  for (const what of Object.keys(runs[0] ?? {})) print(`after an edit: ${what}`, valuesOf(runs, what), peer);
}

function inFreshProcess(what: string): number {
  return Number(execFileSync(process.execPath, [fileURLToPath(import.meta.url), what], { encoding: 'utf8' }));
}

/** Types one character after another, all over the text. */
function warm(): Milliseconds[] {
  let now = text;
  let snapshot = nextSnapshotOf(now);
  return Array.from({ length: RUNS }, (_, run) => {
    const at = now.indexOf('cut-over', Math.floor((now.length * run) / RUNS / 2));
    now = `${now.slice(0, at)}x${now.slice(at)}`;
    return {
      parse: timeOf(() => parseVision(now, snapshot.vision)),
      'parse, numbers and rules': timeOf(() => (snapshot = nextSnapshotOf(now, snapshot))),
      'add a check-in': timeOf(() => addCheckIn(now, `kpi-${run * 30}`, { date: TODAY, value: 400 })),
    };
  });
}

function nextSnapshotOf(now: string, previous?: Snapshot): Snapshot {
  return nextSnapshot({ text: now, visionFile: 'vision.yaml', codeBase: undefined, clock: { today: TODAY } }, previous);
}

function timeOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function valuesOf(runs: readonly Milliseconds[], what: string): number[] {
  return runs.map((run) => run[what] ?? Number.NaN);
}

function print(what: string, times: readonly number[], peer: number): void {
  const time = median(times);
  console.log(`${what}: ${time.toFixed(1)} (${(time / peer).toFixed(2)} × ${PEER})`);
}
