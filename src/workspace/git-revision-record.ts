import { readFileSync } from 'node:fs';
import type { CodeBase } from '../core/trace/code-base.ts';
import { decodeScan, encodeScan, type EncodedScan } from './scan-codec.ts';
import { writeAtomically } from './atomic-write.ts';

/** The code base of a commit as an earlier run found it, of which a part can be had without the rest. */
export interface RevisionRecord<Summary> {
  /** What the earlier run noted about the whole. */
  readonly summary: Summary;
  /** The files of some top-level folders; '' stands for files that lie in none. */
  partOf(folders: ReadonlySet<string>): CodeBase;
}

/** The top-level folder of a path; '' for a file that lies in none. */
export function topFolderOf(path: string): string {
  const slash = path.indexOf('/');
  return slash === -1 ? '' : path.slice(0, slash);
}

type Head<Summary> = { readonly key: string; readonly summary: Summary; readonly folders: readonly string[] };
type Part = { readonly files: readonly string[]; readonly scans: readonly (readonly [file: number, scan: EncodedScan])[] };

/**
 * The record in a file; undefined where there is none, or it is damaged or about something else.
 * It has a line of JSON for what is noted, then one for each top-level folder.
 */
export function readRevisionRecord<Summary>(file: string, key: string): RevisionRecord<Summary> | undefined {
  try {
    const lines = readFileSync(file, 'utf8').split('\n');
    const head = JSON.parse(lines[0] ?? '') as Head<Summary>;
    // The line break at the end tells that the file is whole.
    if (head.key !== key || lines.length !== head.folders.length + 2 || lines.at(-1) !== '') return undefined;
    return { summary: head.summary, partOf: (folders) => partIn(head.folders, lines, folders) };
  } catch {
    return undefined;
  }
}

/** Writes a record so that readers see the old one or the new one. @throws if it cannot be written */
export async function writeRevisionRecord<Summary>(file: string, key: string, codeBase: CodeBase, summary: Summary): Promise<void> {
  const parts = partsOf(codeBase);
  const head: Head<Summary> = { key, summary, folders: [...parts.keys()] };
  const lines = [head, ...parts.values()].map((value) => `${JSON.stringify(value)}\n`);
  await writeAtomically(file, lines.join(''), 0o600);
}

function partsOf({ files, scans }: CodeBase): Map<string, Part> {
  const parts = new Map<string, { files: string[]; scans: [number, EncodedScan][] }>();
  for (const path of files) {
    const folder = topFolderOf(path);
    const part = parts.get(folder) ?? { files: [], scans: [] };
    parts.set(folder, part);
    const scan = scans.get(path);
    if (scan) part.scans.push([part.files.length, encodeScan(scan)]);
    part.files.push(path);
  }
  return parts;
}

function partIn(known: readonly string[], lines: readonly string[], folders: ReadonlySet<string>): CodeBase {
  const parts = known.flatMap((folder, index) => (folders.has(folder) ? [JSON.parse(lines[index + 1] ?? '') as Part] : []));
  const scans = parts.flatMap((part) => part.scans.map(([file, scan]) => [part.files[file] ?? '', decodeScan(scan)] as const));
  const byPath = (a: string, b: string) => (a < b ? -1 : 1);
  return { files: parts.flatMap(({ files }) => files).toSorted(byPath), scans: new Map(scans.toSorted(([a], [b]) => byPath(a, b))), skipped: [] };
}
