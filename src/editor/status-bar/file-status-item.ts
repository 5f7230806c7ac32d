import * as vscode from 'vscode';
import { fileStatus, type FileStatus } from '../../core/features/file-status.ts';
import type { Snapshot } from '../../core/snapshot.ts';
import type { CodeState } from '../../core/trace/code-state.ts';
import { COMMANDS } from '../ids.ts';
import { literal } from '../literal.ts';
import { activeFile } from '../notebooks.ts';
import type { FolderSession } from '../session/folder-session.ts';
import { holdsFile } from '../session/overlaid.ts';
import type { Sessions } from '../session/sessions.ts';

const ICONS: Readonly<Record<CodeState, string>> = {
  active: 'milestone',
  planned: 'calendar',
  done: 'check',
  stranded: 'archive',
  exempt: 'shield',
  orphaned: 'question',
};

interface Shown {
  readonly session: FolderSession;
  readonly snapshot: Snapshot;
  readonly status: FileStatus;
}

/** Says in the status bar what the active file serves; a click explains it. */
export class FileStatusItem implements vscode.Disposable {
  readonly #sessions: Sessions;
  readonly #item = vscode.window.createStatusBarItem('vision.file', vscode.StatusBarAlignment.Right, 101);
  readonly #subscriptions: vscode.Disposable;
  #shown: Shown | undefined;

  constructor(sessions: Sessions) {
    this.#sessions = sessions;
    this.#item.name = vscode.l10n.t('Vision: What the File Serves');
    this.#item.command = COMMANDS.explainFile;
    const show = () => this.#show();
    this.#subscriptions = vscode.Disposable.from(
      this.#item,
      sessions.onDidChange(show),
      sessions.onDidRemove(show),
      vscode.window.onDidChangeActiveTextEditor(show),
      vscode.window.onDidChangeActiveNotebookEditor(show),
    );
    show();
  }

  /** What it says now; empty where it is hidden. */
  get text(): string {
    return this.#item.text;
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  #show(): void {
    const shown = (this.#shown = this.#shownFor(activeFile()));
    if (!shown) {
      this.#item.text = '';
      return this.#item.hide();
    }
    const { status } = shown;
    this.#item.text = `$(${ICONS[status.state]}) ${literal(status.text)}`;
    this.#item.tooltip = status.spoken;
    void this.#explain(shown);
    this.#item.accessibilityInformation = { label: vscode.l10n.t('Vision: {0}', status.spoken) };
    this.#item.show();
  }

  /** What is served is drawn as cards, as soon as these are loaded. */
  async #explain(shown: Shown): Promise<void> {
    const { servedCards } = await import('./served-cards.ts');
    if (this.#shown === shown) this.#item.tooltip = servedCards(shown.session, shown.snapshot, shown.status) ?? shown.status.spoken;
  }

  /** By the latest snapshot: each new one has this shown again. A file that no scan has listed has no state. */
  #shownFor(file: vscode.Uri | undefined): Shown | undefined {
    const session = file && this.#sessions.of(file);
    const path = file && session?.pathOf(file);
    const snapshot = session?.snapshot;
    if (!session || path === undefined || !snapshot?.trace || !holdsFile(snapshot.trace.codeBase, path)) return undefined;
    const status = fileStatus(snapshot, path);
    return status && { session, snapshot, status };
  }
}
