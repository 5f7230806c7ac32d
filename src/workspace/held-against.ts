import { setImmediate } from 'node:timers/promises';
import type { CodeBase } from '../core/trace/code-base.ts';
import { isSameScan, nextCodeBase } from './next-code-base.ts';
import type { FileResult } from './scan-result.ts';

/**
 * What a full scan found, held against what was known: all that stays the same stays the same object,
 * the whole too. Rests now and then, so that the host stays awake.
 */
export async function heldAgainst(before: CodeBase, found: CodeBase): Promise<CodeBase> {
  const skipped = new Map(found.skipped.map(({ path, reason }) => [path, reason]));
  const read = new Map<string, FileResult>();
  for (const [at, path] of pathsOf(before, found).entries()) {
    if (at % FILES_AT_ONCE === 0) await setImmediate();
    const known = before.scans.get(path);
    const scan = found.scans.get(path);
    const isSame = scan !== undefined && isSameScan(known, scan);
    read.set(path, { isThere: true, isFolder: false, scan: isSame ? known : scan, skipped: skipped.get(path) });
  }
  return nextCodeBase(before, { listed: { paths: found.files, closed: found.skipped.filter(isFolder) }, read });
}

/** Files about which there was or is anything to tell. */
function pathsOf(...bases: readonly CodeBase[]): readonly string[] {
  const paths = bases.flatMap(({ scans, skipped }) => [...scans.keys(), ...skipped.filter((one) => !isFolder(one)).map(({ path }) => path)]);
  return [...new Set(paths)];
}

function isFolder({ path }: { readonly path: string }): boolean {
  return path.endsWith('/');
}

/** A millisecond or two of work. */
const FILES_AT_ONCE = 128;
