import * as vscode from 'vscode';
import { Debouncer } from '../debouncer.ts';

/** A pause of this length means that the line says what it is meant to say. */
const SETTLED_MILLISECONDS = 1000;

/** A line that is being typed, from 0. */
export interface TypedLine {
  readonly file: vscode.Uri;
  readonly line: number;
}

/**
 * Knows which line is being typed: half a word is no finding yet, and a lens that
 * comes and goes makes the code jump. The line has settled when the caret leaves it,
 * the document is saved, or typing pauses for a second.
 */
export class Typing implements vscode.Disposable {
  readonly #settled = new vscode.EventEmitter<vscode.Uri>();
  readonly #pause = new Debouncer(() => this.#settle());
  readonly #subscriptions: vscode.Disposable;
  #typed: TypedLine | undefined;
  /** Fires with the document whose line has settled. */
  readonly onDidSettle = this.#settled.event;

  constructor() {
    this.#subscriptions = vscode.Disposable.from(
      this.#settled,
      this.#pause,
      vscode.workspace.onDidChangeTextDocument((change) => this.#changed(change)),
      vscode.workspace.onDidSaveTextDocument(({ uri }) => this.#leave(uri)),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor, selections }) => {
        const { uri } = textEditor.document;
        if (selections.every(({ active }) => active.line !== this.lineIn(uri))) this.#leave(uri);
      }),
      vscode.window.onDidChangeActiveTextEditor(() => this.#settle()),
    );
  }

  get typed(): TypedLine | undefined {
    return this.#typed;
  }

  /** The line of a document that is being typed right now. */
  lineIn(file: vscode.Uri): number | undefined {
    return this.#isIn(file) ? this.#typed?.line : undefined;
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  #changed({ document, contentChanges }: vscode.TextDocumentChangeEvent): void {
    const [change] = contentChanges;
    if (!change || vscode.window.activeTextEditor?.document !== document) return;
    const withinLine = contentChanges.length === 1 && change.range.isSingleLine && !change.text.includes('\n');
    if (!withinLine) return this.#settle();
    const { line } = change.range.start;
    if (this.lineIn(document.uri) !== line) this.#settle();
    this.#typed = { file: document.uri, line };
    this.#pause.after(SETTLED_MILLISECONDS);
  }

  #leave(file: vscode.Uri): void {
    if (this.#isIn(file)) this.#settle();
  }

  #isIn(file: vscode.Uri): boolean {
    return this.#typed?.file.toString() === file.toString();
  }

  #settle(): void {
    this.#pause.cancel();
    const settled = this.#typed;
    this.#typed = undefined;
    if (settled) this.#settled.fire(settled.file);
  }
}
