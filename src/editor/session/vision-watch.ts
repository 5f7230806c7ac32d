import * as vscode from 'vscode';
import { visionPaths } from './vision-source.ts';

/** Events get lost: under load, where a system watches no more files, on disks that tell nothing. Looking is cheap for so few files. */
const LOOK_MILLISECONDS = 2000;

/** Tells when the vision of a folder may have changed on disk: at the events of VS Code, and by a look at the file now and then. */
export class VisionWatch implements vscode.Disposable {
  readonly #files: readonly vscode.Uri[];
  readonly #changed: () => void;
  readonly #watchers: vscode.Disposable;
  #timer: NodeJS.Timeout | undefined;
  #seen: string | undefined;
  #isOver = false;

  /** @param setting names the only place to look at, if it is not empty */
  constructor(folder: vscode.WorkspaceFolder, setting: string, changed: () => void) {
    const paths = visionPaths(setting);
    this.#files = paths.map((path) => vscode.Uri.joinPath(folder.uri, path));
    this.#changed = changed;
    this.#watchers = vscode.Disposable.from(...paths.map((path) => watcher(new vscode.RelativePattern(folder, path), changed)));
    if (folder.uri.scheme === 'file') void this.#begin();
  }

  dispose(): void {
    this.#isOver = true;
    clearTimeout(this.#timer);
    this.#watchers.dispose();
  }

  /** Whoever watches reads the file now: how it is by then is nothing new. */
  async #begin(): Promise<void> {
    this.#seen = await this.#stamps();
    this.#lookLater();
  }

  #lookLater(): void {
    if (!this.#isOver) this.#timer = setTimeout(() => void this.#look(), LOOK_MILLISECONDS);
  }

  async #look(): Promise<void> {
    const seen = await this.#stamps();
    if (seen !== this.#seen && !this.#isOver) this.#changed();
    this.#seen = seen;
    this.#lookLater();
  }

  async #stamps(): Promise<string> {
    return (await Promise.all(this.#files.map(stampOf))).join();
  }
}

function watcher(pattern: vscode.RelativePattern, changed: () => void): vscode.Disposable {
  const made = vscode.workspace.createFileSystemWatcher(pattern);
  return vscode.Disposable.from(made, made.onDidCreate(changed), made.onDidChange(changed), made.onDidDelete(changed));
}

/** Another one after each change; empty where there is no file. */
async function stampOf(file: vscode.Uri): Promise<string> {
  try {
    const { type, mtime, size } = await vscode.workspace.fs.stat(file);
    return `${type}:${mtime}:${size}`;
  } catch {
    return '';
  }
}
