import { readFileSync, realpathSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { crc32 } from 'node:zlib';
import type { Coverage } from '../core/trace/trace.ts';
import type { Snapshot } from '../core/snapshot.ts';
import { cacheFolder } from '../workspace/cache-folder.ts';
import { readRevisionRecord, writeRevisionRecord, type RevisionRecord } from '../workspace/git-revision-record.ts';
import { INDEX_SUFFIX } from '../workspace/index-file.ts';
import type { Io } from './io.ts';
import type { ScanOptions } from './options.ts';
import type { Project } from './project.ts';

/** What an earlier run found at a commit, if the vision said the same there as it does now. One commit a folder is remembered. */
export function recalledRevision(project: Project, commit: string, io: Io): RevisionRecord<Coverage> | undefined {
  const place = placeOf(project, commit, io);
  return place && readRevisionRecord<Coverage>(place.file, place.key);
}

/** Remembers what was found at a commit. Nothing depends on it: where it cannot be written, the next run looks again. */
export async function rememberRevision(project: Project, commit: string, past: Snapshot, { cache, verbose }: ScanOptions, io: Io): Promise<void> {
  const place = cache ? placeOf(project, commit, io) : undefined;
  const { input, trace } = past;
  if (!place || !trace || input.text !== project.snapshot.input.text || input.visionFile !== project.snapshot.input.visionFile) return;
  try {
    await mkdir(dirname(place.file), { recursive: true });
    await writeRevisionRecord(place.file, place.key, trace.codeBase, trace.coverage);
  } catch (error) {
    if (verbose) io.err(`What was found at the revision could not be kept: ${error instanceof Error ? error.message : String(error)}\n`);
  }
}

/** The record counts for this folder, commit and vision, and for the program that wrote it. */
function placeOf({ folder, snapshot }: Project, commit: string, { env, version, scanWorker }: Io): { file: string; key: string } | undefined {
  const caches = cacheFolder(env, process.platform);
  if (caches === undefined) return undefined;
  const path = realpathSync(folder);
  const { text, visionFile } = snapshot.input;
  const key = JSON.stringify([path, commit, visionFile, crc32(text), text.length, version, crc32(readFileSync(scanWorker))]);
  return { file: join(caches, `${crc32(path).toString(16).padStart(8, '0')}-since${INDEX_SUFFIX}`), key };
}
