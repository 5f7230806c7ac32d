import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { ClosedFolder } from '../../../src/workspace/listing.ts';

/**
 * Lists in a process without the rights of root, for whom permissions mean nothing.
 * Gives the folder to that user.
 */
export function listedByOrdinaryUser(owned: string, path: string, git: 'auto' | 'never'): { paths: string[]; closed: ClosedFolder[] } {
  const isRoot = process.getuid?.() === 0;
  if (isRoot) execFileSync('chown', ['-R', '65534:65534', owned]);
  const script = fileURLToPath(new URL('print-listing.ts', import.meta.url));
  const output = execFileSync(process.execPath, [script, `${owned}/${path}`, git], isRoot ? { uid: 65534, gid: 65534 } : {});
  return JSON.parse(output.toString()) as { paths: string[]; closed: ClosedFolder[] };
}
