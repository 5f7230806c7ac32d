import { basename, join, resolve } from 'node:path';
import { writeFile } from 'node:fs/promises';
import type { Command } from 'commander';
import type { CodeArea } from '../../core/features/start/code-areas.ts';
import { starterVision } from '../../core/features/starter.ts';
import { todayIn } from '../../core/progress/today.ts';
import { UserError } from '../../core/user-error.ts';
import { readRepositoryParts } from '../../workspace/repository-parts.ts';
import { EXIT, type Io } from '../io.ts';
import { clockOf } from '../options.ts';

/** `vision init [path]`: writes a commented starter that suggests the folders of the repository, and never over a file that is there. */
export function addInit(program: Command, io: Io, done: (code: number) => void): void {
  program
    .command('init')
    .description('write a commented vision.yaml to start from')
    .argument('[path]', 'the folder to write it to', '.')
    .action(async (path: string) => {
      const folder = resolve(io.cwd, path);
      const file = join(folder, 'vision.yaml');
      const clock = clockOf({}, io);
      const today = 'today' in clock ? clock.today : todayIn('UTC', clock.now);
      await writeNew(file, starterVision(basename(folder), today, await areasOf(folder, io)));
      io.out(`Wrote ${file}. Next: vision check ${path}\n`);
      done(EXIT.clean);
    });
}

/** A folder that cannot be listed suggests nothing; that it cannot be written to is said when it comes to that. */
async function areasOf(folder: string, { signal }: Io): Promise<readonly CodeArea[]> {
  const parts = await readRepositoryParts(folder, { git: 'auto', ...(signal && { signal }) }).catch(() => undefined);
  return parts?.areas ?? [];
}

async function writeNew(file: string, content: string): Promise<void> {
  try {
    await writeFile(file, content, { flag: 'wx' });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
    const why = code === 'EEXIST' ? 'there is one already: edit it, or move it away' : `it cannot be written (${code})`;
    throw new UserError(`${file} was not written: ${why}.`, { cause: error });
  }
}
