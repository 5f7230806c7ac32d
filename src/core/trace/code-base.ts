import type { FileScan } from './marker.ts';

/** Why a file was listed but not read for markers. */
export type SkipReason = 'binary' | 'too-large' | 'unreadable' | 'vanished';

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
