import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
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

const COLD: Readonly<Record<string, () => unknown>> = {
  parse: () => parseVision(text),
  'parse, numbers and rules': () => nextSnapshotOf(text),
};

const text = largeVision();
const once = COLD[process.argv[2] ?? ''];
if (once) console.log(timeOf(once));
else report();

function report(): void {
  console.log(`${text.split('\n').length} lines, ${text.length} characters, node ${process.version}, medians of ${RUNS} runs in ms`);
  for (const what of Object.keys(COLD)) print(`cold: ${what}`, Array.from({ length: RUNS }, () => inFreshProcess(what)));
  const runs = warm();
  for (const what of Object.keys(runs[0] ?? {})) print(`after an edit: ${what}`, runs.map((run) => run[what] ?? NaN));
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

function print(what: string, times: readonly number[]): void {
  console.log(`${what}: ${median(times).toFixed(1)}`);
}
