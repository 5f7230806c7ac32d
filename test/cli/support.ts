import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Io } from '../../src/cli/io.ts';
import { run } from '../../src/cli/run.ts';

export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

const SCAN_WORKER = new URL('../../src/workspace/scan-worker.ts', import.meta.url);
const REPORT_MODULE = new URL('../../src/report/report.ts', import.meta.url);

/** A world for the program in which it is 2026-11-22 and nobody listens. */
export function ioIn(cwd: string, env: Readonly<Record<string, string>> = {}): Io {
  return {
    out: () => {},
    err: () => {},
    input: async () => '',
    cwd,
    env,
    now: () => Date.parse('2026-11-22T12:00:00Z'),
    colour: false,
    version: '0.0.0',
    scanWorker: SCAN_WORKER,
    reportModule: REPORT_MODULE,
  };
}

/** Runs the program in process, on 2026-11-22 unless told otherwise. */
export async function vision(argv: readonly string[], cwd: string, env: Readonly<Record<string, string>> = {}, more: Partial<Io> = {}): Promise<Outcome> {
  const printed = { out: '', err: '' };
  const code = await run(argv, {
    ...ioIn(cwd, env),
    out: (text) => void (printed.out += text),
    err: (text) => void (printed.err += text),
    ...more,
  });
  return { code, ...printed };
}

/** A folder of files that is gone after `use`. */
export async function withFolder<T>(files: Readonly<Record<string, string | Buffer>>, use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'vision-cli-'));
  try {
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    }
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
