import * as vscode from 'vscode';
import { Debouncer } from '../debouncer.ts';
import { pathBelow } from '../paths.ts';

/** How long a storm of changes must have been over before they are told. */
const QUIET_MILLISECONDS = 300;
/** However long a storm lasts, changes are told this often. */
const PATIENCE_MILLISECONDS = 2000;

/** Watches the files below a folder and tells their changes in batches, one for each storm. */
export class FileChanges implements vscode.Disposable {
  readonly #watcher: vscode.FileSystemWatcher;
  readonly #tell: Debouncer;
  readonly #paths = new Set<string>();
  #first = 0;

  /** @param tell gets paths relative to the folder, of files and folders, created, changed or gone */
  constructor(folder: vscode.Uri, tell: (paths: readonly string[]) => void) {
    this.#tell = new Debouncer(() => tell(this.#take()));
    this.#watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(folder, '**/*'));
    const note = (file: vscode.Uri) => this.#note(pathBelow(folder, file));
    this.#watcher.onDidCreate(note);
    this.#watcher.onDidChange(note);
    this.#watcher.onDidDelete(note);
  }

  dispose(): void {
    this.#tell.dispose();
    this.#watcher.dispose();
  }

  #note(path: string | undefined): void {
    if (path === undefined) return;
    if (this.#paths.size === 0) this.#first = performance.now();
    this.#paths.add(path);
    const isPatient = performance.now() - this.#first < PATIENCE_MILLISECONDS;
    if (isPatient || !this.#tell.isPending) this.#tell.after(QUIET_MILLISECONDS);
  }

  #take(): readonly string[] {
    const paths = [...this.#paths];
    this.#paths.clear();
    return paths;
  }
}
