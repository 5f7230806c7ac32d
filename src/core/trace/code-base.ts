import type { FileScan } from './marker.ts';

/**
 * Why a file was listed but not read for markers. `vanished`: gone between listing and reading, so
 * no longer among the files. `other-worktree`: a second checkout of a repository that is listed already.
 */
export type SkipReason = 'binary' | 'too-large' | 'unreadable' | 'vanished' | 'symbolic-link' | 'other-worktree';

/** A file, or a folder that could not be looked into (then with a slash at the end). */
export interface SkippedFile {
  readonly path: string;
  readonly reason: SkipReason;
}

/**
 * What a scan of a folder found: the one shape in which files reach the core.
 * Paths are relative to the folder of `vision.yaml`, with `/`, sorted by UTF-16 units.
 */
export interface CodeBase {
  readonly files: readonly string[];
  /** Only files whose comments say something; all others have no entry. */
  readonly scans: ReadonlyMap<string, FileScan>;
  readonly skipped: readonly SkippedFile[];
}

export const EMPTY_CODE_BASE: CodeBase = { files: [], scans: new Map(), skipped: [] };
