import process from 'node:process';
import { text } from 'node:stream/consumers';
import { run } from '../../src/cli/run.ts';

/** The program from its sources, for what starts it as a process of its own. */
process.exitCode = await run(process.argv.slice(2), {
  out: (words) => process.stdout.write(words),
  err: (words) => process.stderr.write(words),
  input: () => text(process.stdin),
  cwd: process.cwd(),
  env: process.env,
  now: () => Date.parse('2026-11-22T12:00:00Z'),
  colour: false,
  version: '0.0.0',
  scanWorker: new URL('../../src/workspace/scan-worker.ts', import.meta.url),
  reportModule: new URL('../../src/report/report.ts', import.meta.url),
});
