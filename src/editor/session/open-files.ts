import * as vscode from 'vscode';
import type { CodeBase } from '../../core/trace/code-base.ts';
import type { FileScan, ScanOptions } from '../../core/trace/marker.ts';
import { pathBelow } from '../paths.ts';
import { cellOf } from '../notebooks.ts';
import type { CommentReader } from './comment-reader.ts';
import type { CommentScans } from './comment-scans.ts';
import { ComparedScans } from './compared-scans.ts';
import { differingFrom, overlaid, type OpenScans } from './overlaid.ts';

interface Known {
  /** All that the scan depends on. */
  readonly version: string;
  readonly scan: FileScan | undefined;
}

/** Scans open documents, each version once, and lays them over what is on disk. */
export class OpenFiles {
  readonly #comments: CommentReader;
  readonly #known = new WeakMap<vscode.TextDocument | vscode.NotebookDocument, Known>();
  readonly #compared = new ComparedScans();
  #last: { readonly base: CodeBase; readonly differing: OpenScans; readonly result: CodeBase } | undefined;

  constructor(comments: CommentReader) {
    this.#comments = comments;
  }

  /** The same object as before where comments say what they said, on disk and in documents: what follows from it still holds. */
  over(base: CodeBase, root: vscode.Uri, tags: readonly string[]): CodeBase {
    const differing = differingFrom(base, this.#scansBelow(root, { tags }), this.#compared);
    if (this.#last?.base === base && sameEntries(this.#last.differing, differing)) return this.#last.result;
    this.#last = { base, differing, result: overlaid(base, differing) };
    return this.#last.result;
  }

  /** Of a cell, what that cell says, in the places of its text. Undefined also while comments cannot be read yet. */
  scanOf(document: vscode.TextDocument, path: string, options: ScanOptions): FileScan | undefined {
    const cellLanguage = cellOf(document) && document.languageId;
    return this.#once(document, versionOf([document], options), ({ scanSource }) => scanSource({ path, cellLanguage }, document.getText(), options));
  }

  #scanOfNotebook(notebook: vscode.NotebookDocument, options: ScanOptions): FileScan | undefined {
    const cells = notebook.getCells().map(({ document }) => document);
    const scan = ({ scanCells }: CommentScans) => scanCells(cells.map((cell) => ({ language: cell.languageId, text: cell.getText() })), options);
    return this.#once(notebook, versionOf(cells, options), scan);
  }

  #once(of: vscode.TextDocument | vscode.NotebookDocument, version: string, scan: (scans: CommentScans) => FileScan | undefined): FileScan | undefined {
    const known = this.#known.get(of);
    if (known?.version === version) return known.scan;
    const { scans } = this.#comments;
    if (!scans) return undefined;
    const made = scan(scans);
    // What is said as before is the same object as before.
    const said = known && this.#compared.areSame(made, known.scan) ? known.scan : made;
    this.#known.set(of, { version, scan: said });
    return said;
  }

  #scansBelow(root: vscode.Uri, options: ScanOptions): OpenScans {
    const scans = new Map<string, FileScan | undefined>();
    for (const document of vscode.workspace.textDocuments) {
      const path = document.isClosed ? undefined : pathBelow(root, document.uri);
      if (path !== undefined && this.#comments.scans) scans.set(path, this.scanOf(document, path, options));
    }
    for (const notebook of vscode.workspace.notebookDocuments) {
      const path = notebook.isClosed ? undefined : pathBelow(root, notebook.uri);
      if (path !== undefined && this.#comments.scans) scans.set(path, this.#scanOfNotebook(notebook, options));
    }
    return scans;
  }
}

/** Cells that come, go, move or change their language give another version. */
function versionOf(documents: readonly vscode.TextDocument[], { tags }: ScanOptions): string {
  return [...tags, ...documents.map(({ uri, version, languageId }) => `${uri.fragment}:${version}:${languageId}`)].join(' ');
}

function sameEntries(a: OpenScans, b: OpenScans): boolean {
  return a.size === b.size && [...a].every(([path, scan]) => b.has(path) && b.get(path) === scan);
}
