import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface TemporaryFolder extends AsyncDisposable {
  /** Absolute, without symbolic links, so that VS Code reports the same paths. */
  readonly path: string;
}

/** A new folder that is removed with all it holds when it goes out of scope (`await using`). */
export async function temporaryFolder(purpose: string): Promise<TemporaryFolder> {
  const path = await realpath(await mkdtemp(join(tmpdir(), `vision-${purpose}-`)));
  return {
    path,
    // An editor that is just closing may still write: try again for a while.
    [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }),
  };
}
