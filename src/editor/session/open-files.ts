import * as vscode from 'vscode';
import type { CodeBase } from '../../core/trace/code-base.ts';
import type { FileScan } from '../../core/trace/marker.ts';
import { scanText } from '../../core/trace/scan-text.ts';
import { pathBelow } from '../paths.ts';
import { overlaid, type OpenScans } from './overlaid.ts';

interface Known {
  readonly version: number;
  readonly tags: string;
  readonly scan: FileScan | undefined;
}

/** Scans open documents, each version once, and lays them over what is on disk. */
export class OpenFiles {
  readonly #known = new WeakMap<vscode.TextDocument, Known>();
  #last: { readonly base: CodeBase; readonly open: OpenScans; readonly result: CodeBase } | undefined;

  /** The same object as before where neither the disk nor a document has changed: what follows from it still holds. */
  over(base: CodeBase, root: vscode.Uri, tags: readonly string[]): CodeBase {
    const open = this.#scansBelow(root, tags);
    if (this.#last?.base === base && sameEntries(this.#last.open, open)) return this.#last.result;
    this.#last = { base, open, result: overlaid(base, open) };
    return this.#last.result;
  }

  scanOf(document: vscode.TextDocument, path: string, tags: readonly string[]): FileScan | undefined {
    const wanted = { version: document.version, tags: tags.join(' ') };
    const known = this.#known.get(document);
    if (known?.version === wanted.version && known.tags === wanted.tags) return known.scan;
    const scan = scanText(path, document.getText(), { tags });
    this.#known.set(document, { ...wanted, scan });
    return scan;
  }

  #scansBelow(root: vscode.Uri, tags: readonly string[]): OpenScans {
    const scans = new Map<string, FileScan | undefined>();
    for (const document of vscode.workspace.textDocuments) {
      const path = document.isClosed ? undefined : pathBelow(root, document.uri);
      if (path !== undefined) scans.set(path, this.scanOf(document, path, tags));
    }
    return scans;
  }
}

function sameEntries(a: OpenScans, b: OpenScans): boolean {
  return a.size === b.size && [...a].every(([path, scan]) => b.has(path) && b.get(path) === scan);
}
