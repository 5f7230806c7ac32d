import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import process from 'node:process';
import { EXIT } from './io.ts';
import { run } from './run.ts';

// A reader that has seen enough (`vision check | head`) closes the pipe: that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(process.exitCode ?? EXIT.clean);
  throw error;
});

const interruption = new AbortController();
process.once('SIGINT', () => interruption.abort());

void run(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  cwd: process.cwd(),
  env: process.env,
  now: () => Date.now(),
  colour: process.stdout.isTTY && !process.env['NO_COLOR'],
  scanWorker: pathToFileURL(join(import.meta.dirname, 'scan-worker.js')),
  signal: interruption.signal,
}).then((code) => {
  process.exitCode = code;
});
