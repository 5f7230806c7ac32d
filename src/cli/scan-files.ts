import { join } from 'node:path';
import type { CodeBase } from '../core/trace/code-base.ts';
import { FileReader } from '../workspace/file-reader.ts';
import { FileScanner } from '../workspace/file-scanner.ts';

/** A code base of a few files only. @param paths relative to the folder, with `/`; those that are gone count with their names */
export function scanFiles(folder: string, paths: readonly string[], tags: readonly string[]): CodeBase {
  const scanner = new FileScanner({ tags }, new FileReader());
  const files = [...new Set(paths)].toSorted((a, b) => (a < b ? -1 : 1));
  const scans = files.flatMap((path) => {
    const { scan } = scanner.scan(join(folder, path), path);
    return scan ? [[path, scan] as const] : [];
  });
  return { files, scans: new Map(scans), skipped: [] };
}
