import * as vscode from 'vscode';
import { SETTINGS } from '../ids.ts';
import { fileOf } from '../notebooks.ts';
import { FolderSession } from './folder-session.ts';
import { onReturn } from './on-return.ts';
import type { Tools } from './tools.ts';

/** One session for each workspace folder, through all changes of the window. */
export class Sessions implements vscode.Disposable {
  readonly #tools: Tools;
  readonly #sessions = new Map<string, FolderSession>();
  readonly #changed = new vscode.EventEmitter<FolderSession>();
  readonly #removed = new vscode.EventEmitter<FolderSession>();
  readonly #subscriptions: vscode.Disposable;
  /** Fires after each change of a session's state or snapshot. */
  readonly onDidChange = this.#changed.event;
  readonly onDidRemove = this.#removed.event;

  constructor(tools: Tools) {
    this.#tools = tools;
    const { workspace } = vscode;
    this.#subscriptions = vscode.Disposable.from(
      this.#changed,
      this.#removed,
      workspace.onDidChangeWorkspaceFolders(({ added, removed }) => this.#follow(added, removed)),
      workspace.onDidChangeTextDocument(({ document }) => this.of(document.uri)?.recomputeSoon()),
      workspace.onDidOpenTextDocument(({ uri }) => this.of(uri)?.recomputeSoon()),
      workspace.onDidCloseTextDocument((document) => this.#closed(document)),
      workspace.onDidOpenNotebookDocument(({ uri }) => this.of(uri)?.recomputeSoon()),
      workspace.onDidChangeNotebookDocument(({ notebook }) => this.of(notebook.uri)?.recomputeSoon()),
      workspace.onDidCloseNotebookDocument(({ uri }) => this.of(uri)?.recomputeSoon()),
      workspace.onDidSaveTextDocument(({ uri }) => this.of(uri)?.recompute()),
      workspace.onDidChangeConfiguration((change) => this.#configured(change)),
      workspace.onDidGrantWorkspaceTrust(() => this.#each((session) => void session.rescan())),
      // The day may have turned, and files may have changed on a disk that nobody watches.
      onReturn(() => this.#each((session) => session.look())),
    );
    this.#follow(workspace.workspaceFolders ?? [], []);
  }

  all(): readonly FolderSession[] {
    return [...this.#sessions.values()];
  }

  /** Those that have something to show. */
  withVision(): readonly FolderSession[] {
    return this.all().filter(({ snapshot }) => snapshot !== undefined);
  }

  /** The session of the folder that a file lies in. */
  of(file: vscode.Uri): FolderSession | undefined {
    return this.ofFolder(vscode.workspace.getWorkspaceFolder(fileOf(file))?.uri.toString());
  }

  ofFolder(uri: string | undefined): FolderSession | undefined {
    return uri === undefined ? undefined : this.#sessions.get(uri);
  }

  /** Waits until it is known which folders have a vision. */
  async loaded(): Promise<void> {
    await Promise.all(this.all().map((session) => session.loaded));
  }

  async rescan(): Promise<void> {
    await Promise.all(this.all().map((session) => session.rescan()));
  }

  dispose(): void {
    this.#subscriptions.dispose();
    this.#each((session) => session.dispose());
  }

  #each(visit: (session: FolderSession) => void): void {
    for (const session of this.all()) visit(session);
  }

  #follow(added: readonly vscode.WorkspaceFolder[], removed: readonly vscode.WorkspaceFolder[]): void {
    for (const { uri } of removed) this.#remove(uri.toString());
    for (const folder of added) this.#add(folder);
  }

  #add(folder: vscode.WorkspaceFolder): void {
    const session: FolderSession = new FolderSession(folder, this.#tools, () => this.#changed.fire(session));
    this.#sessions.set(folder.uri.toString(), session);
  }

  #remove(uri: string): void {
    const session = this.#sessions.get(uri);
    if (!session) return;
    this.#sessions.delete(uri);
    session.dispose();
    this.#removed.fire(session);
  }

  /** With unsaved edits thrown away, what is on disk counts again. */
  #closed({ uri }: vscode.TextDocument): void {
    const session = this.of(uri);
    if (uri.toString() === session?.visionFile?.toString()) void session.reload();
    else session?.recomputeSoon();
  }

  #configured(change: vscode.ConfigurationChangeEvent): void {
    this.#each((session) => {
      if (change.affectsConfiguration(SETTINGS.file, session.folder)) void session.relocate();
    });
  }
}
