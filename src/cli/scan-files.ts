import { join } from 'node:path';
import type { CodeBase } from '../core/trace/code-base.ts';
import type { FileScan } from '../core/trace/marker.ts';
import { FileReader } from '../workspace/file-reader.ts';
import { FileScanner, type FileFinding } from '../workspace/file-scanner.ts';

/** What is at some paths, relative to the folder, with `/`. For a few files: this thread reads them one after the other. */
export function scanFiles(folder: string, paths: readonly string[], tags: readonly string[]): Map<string, FileFinding> {
  const scanner = new FileScanner({ tags }, new FileReader());
  return new Map(paths.map((path) => [path, scanner.scan(join(folder, path), path)]));
}

/** A code base after files were looked at anew: those that are gone are gone, the others say what they say now. The same list of files stays the same object. */
export function withScans({ files, scans, skipped }: CodeBase, found: ReadonlyMap<string, FileFinding>): CodeBase {
  const left = files.filter((path) => found.get(path)?.state !== 'gone');
  const known = new Set(left);
  const added = [...found].flatMap(([path, { state }]) => (state === 'gone' || known.has(path) ? [] : [path]));
  const isSame = added.length === 0 && left.length === files.length;
  const next = isSame ? files : [...left, ...added].toSorted((a, b) => (a < b ? -1 : 1));
  const scanOf = (path: string) => (found.has(path) ? found.get(path)?.scan : scans.get(path));
  return { files: next, scans: new Map(next.flatMap((path) => withoutSilent(path, scanOf(path)))), skipped };
}

function withoutSilent(path: string, scan: FileScan | undefined): [string, FileScan][] {
  return scan ? [[path, scan]] : [];
}
