import { readFile, realpath, stat } from 'node:fs/promises';
import { UserError } from '../core/user-error.ts';
import { writeAtomically } from '../workspace/atomic-write.ts';
import { whileLocked } from '../workspace/file-lock.ts';
import { decodeUtf8 } from './utf8.ts';

/** Programs that take no notice of our lock may write at any time: so often we begin anew. */
const MOST_ATTEMPTS = 20;

/**
 * Changes a text file so that no edit of anybody is lost: one `vision` after the other, anew where another
 * program has written meanwhile, and in one step. Its byte order mark, its permissions and a link to it stay.
 * @param change gets the text without a byte order mark, maybe more than once
 * @throws UserError where the file is no text or cannot be written
 */
export async function editFile(path: string, change: (text: string) => string): Promise<void> {
  const file = await realpath(path);
  await whileLocked(file, async () => {
    for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) {
      if (await isEdited(file, change)) return;
    }
    throw new UserError(`${file} is being written by another program all the time: try again when it is done.`);
  });
}

async function isEdited(file: string, change: (text: string) => string): Promise<boolean> {
  const before = await readFile(file);
  const content = decodeUtf8(before);
  if (!content) throw new UserError(`${file} is not UTF-8, so it cannot be changed without harm: save it as UTF-8 first.`);
  const changed = change(content.text);
  if (changed === content.text) return true;
  const { mode } = await stat(file);
  if (!before.equals(await readFile(file))) return false;
  await writeAtomically(file, content.mark + changed, mode);
  return true;
}
