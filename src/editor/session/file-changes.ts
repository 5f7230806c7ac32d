import * as vscode from 'vscode';
import { Debouncer } from '../debouncer.ts';
import { pathBelow } from '../paths.ts';

/** How long a storm of changes must have been over before they are told. */
const QUIET_MILLISECONDS = 300;
/** However long a storm lasts, changes are told this often. */
const PATIENCE_MILLISECONDS = 2000;

/**
 * Watches the files below a folder and tells their changes in batches, one for each storm.
 * What this window itself does with files is heard also where a system watches no more of them.
 */
export class FileChanges implements vscode.Disposable {
  readonly #watching: vscode.Disposable;
  readonly #tell: Debouncer;
  readonly #paths = new Set<string>();
  #first = 0;

  /** @param tell gets paths relative to the folder, of files and folders, created, changed or gone */
  constructor(folder: vscode.Uri, tell: (paths: readonly string[]) => void) {
    this.#tell = new Debouncer(() => tell(this.#take()));
    const { workspace } = vscode;
    const watcher = workspace.createFileSystemWatcher(new vscode.RelativePattern(folder, '**/*'));
    const note = (file: vscode.Uri) => this.#note(pathBelow(folder, file));
    this.#watching = vscode.Disposable.from(
      watcher,
      watcher.onDidCreate(note),
      watcher.onDidChange(note),
      watcher.onDidDelete(note),
      workspace.onDidSaveTextDocument(({ uri }) => note(uri)),
      workspace.onDidSaveNotebookDocument(({ uri }) => note(uri)),
      workspace.onDidCreateFiles(({ files }) => files.forEach(note)),
      workspace.onDidDeleteFiles(({ files }) => files.forEach(note)),
      workspace.onDidRenameFiles(({ files }) => files.forEach(({ oldUri, newUri }) => [oldUri, newUri].forEach(note))),
    );
  }

  dispose(): void {
    this.#tell.dispose();
    this.#watching.dispose();
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
