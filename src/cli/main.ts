import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
// First of all that takes time to load.
import { SCAN_WORKER, spareWorker } from './spare-worker.ts';
import { threadOf } from '../workspace/worker-thread.ts';
import { EXIT } from './io.ts';
import { run } from './run.ts';

// A reader that has seen enough (`vision check | head`) closes the pipe: that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(process.exitCode ?? EXIT.clean);
  throw error;
});

const spareThread = spareWorker && threadOf(spareWorker);
const interruption = new AbortController();
process.once('SIGINT', () => interruption.abort());

void run(process.argv.slice(2), {
  out: (words) => process.stdout.write(words),
  err: (words) => process.stderr.write(words),
  input: () => text(process.stdin),
  cwd: process.cwd(),
  env: process.env,
  now: () => Date.now(),
  colour: wantsColour(),
  version: ownVersion(),
  reportModule: pathToFileURL(join(import.meta.dirname, 'report.js')),
  scanWorker: pathToFileURL(SCAN_WORKER),
  spareThread,
  signal: interruption.signal,
}).then(
  (code) => {
    process.exitCode = code;
  },
  // A bug of ours is no finding: whoever gates on exit codes has to tell them apart.
  (error: unknown) => {
    process.stderr.write(`vision: this should not have happened, please report it.\n${error instanceof Error ? error.stack : String(error)}\n`);
    process.exitCode = EXIT.couldNotRun;
  },
).finally(() => spareThread?.stop());

/** On a terminal that has colours, unless NO_COLOR is set; FORCE_COLOR asks for them anywhere. */
function wantsColour(): boolean {
  const { NO_COLOR: never, FORCE_COLOR: always } = process.env;
  if (never) return false;
  return always ? always !== '0' : process.stdout.isTTY && process.stdout.hasColors();
}

/** The manifest lies beside `dist` in the package as in the repository. */
function ownVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(join(import.meta.dirname, '../package.json'), 'utf8'));
  return typeof manifest === 'object' && manifest !== null && 'version' in manifest ? String(manifest.version) : 'unknown';
}
