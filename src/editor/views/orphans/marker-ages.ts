import * as vscode from 'vscode';
import type { FileScan } from '../../../core/trace/marker.ts';
import type { OrphanMarker } from '../../../core/trace/orphan-markers.ts';
import type { Trace } from '../../../core/trace/trace.ts';
import { lineTimes } from '../../../workspace/git-blame.ts';
import { openDocument } from '../../paths.ts';

/** Git takes some 30 ms a file in a small repository, and much longer in one with a long past. */
const MOST_FILES = 300;
const MOST_MILLISECONDS = 30_000;

interface Known {
  /** What the file said when git was asked: line numbers hold for that alone. */
  readonly scan: FileScan | undefined;
  /** Milliseconds since 1970, by line. */
  readonly times: ReadonlyMap<number, number>;
}

export interface AgesRequest {
  readonly folder: vscode.Uri;
  readonly signal: AbortSignal;
  /** Called before each file. */
  readonly onProgress: (read: number, of: number) => void;
}

/**
 * When markers were written, as git knows it: asked for once, file by file, and kept for as long as a file says what it said.
 * Of many files only the first 300 are asked about at once, and none for longer than half a minute in all.
 */
export class MarkerAges {
  readonly #known = new Map<string, Known>();

  /** Milliseconds since 1970; undefined where nobody has asked yet or git cannot tell. */
  of({ codeBase }: Trace, path: string, line: number): number | undefined {
    const known = this.#known.get(path);
    return known && known.scan === codeBase.scans.get(path) ? known.times.get(line) : undefined;
  }

  /** Asks about the markers of files that are not known as they are now. @returns whether anything was learnt */
  async read({ codeBase }: Trace, markers: readonly OrphanMarker[], { folder, signal, onProgress }: AgesRequest): Promise<boolean> {
    const patience = AbortSignal.any([signal, AbortSignal.timeout(MOST_MILLISECONDS)]);
    const isNews = (path: string) => this.#known.get(path)?.scan !== codeBase.scans.get(path) && !hasUnsavedEdits(folder, path);
    const news = [...linesByFile(markers)].filter(([path]) => isNews(path)).slice(0, MOST_FILES);
    let learnt = false;
    for (const [index, [path, lines]] of news.entries()) {
      onProgress(index, news.length);
      const times = await lineTimes(folder.fsPath, path, lines, patience).catch(() => undefined);
      if (!times) return learnt;
      this.#known.set(path, { scan: codeBase.scans.get(path), times });
      learnt = true;
    }
    return learnt;
  }
}

function linesByFile(markers: readonly OrphanMarker[]): Map<string, number[]> {
  const lines = new Map<string, number[]>();
  for (const { path, marker } of markers) lines.set(path, [...(lines.get(path) ?? []), marker.place.line]);
  return lines;
}

/** Git knows the lines on disk only. */
function hasUnsavedEdits(folder: vscode.Uri, path: string): boolean {
  return openDocument(vscode.Uri.joinPath(folder, path))?.isDirty ?? false;
}
