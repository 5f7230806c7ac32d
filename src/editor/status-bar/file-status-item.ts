import * as vscode from 'vscode';
import { cardMarkdown } from '../../core/features/card/card-markdown.ts';
import { itemCard } from '../../core/features/card/item-card.ts';
import { fileStatus, type FileStatus } from '../../core/features/file-status.ts';
import type { Snapshot } from '../../core/snapshot.ts';
import type { CodeState } from '../../core/trace/code-state.ts';
import { COMMANDS } from '../ids.ts';
import { literal } from '../literal.ts';
import { activeFile } from '../notebooks.ts';
import { markdownHost, trustedMarkdown } from '../markdown.ts';
import type { FolderSession } from '../session/folder-session.ts';
import { holdsFile } from '../session/overlaid.ts';
import type { Sessions } from '../session/sessions.ts';

/** More cards than this would fill the window. */
const MOST_CARDS = 2;

const ICONS: Readonly<Record<CodeState, string>> = {
  active: 'milestone',
  planned: 'calendar',
  done: 'check',
  stranded: 'archive',
  exempt: 'shield',
  orphaned: 'question',
};

/** Says in the status bar what the active file serves; a click explains it. */
export class FileStatusItem implements vscode.Disposable {
  readonly #sessions: Sessions;
  readonly #item = vscode.window.createStatusBarItem('vision.file', vscode.StatusBarAlignment.Right, 101);
  readonly #subscriptions: vscode.Disposable;

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
    const shown = this.#shownFor(activeFile());
    if (!shown) {
      this.#item.text = '';
      return this.#item.hide();
    }
    const { session, snapshot, status } = shown;
    this.#item.text = `$(${ICONS[status.state]}) ${literal(status.text)}`;
    this.#item.tooltip = tooltip(session, snapshot, status);
    this.#item.accessibilityInformation = { label: vscode.l10n.t('Vision: {0}', status.spoken) };
    this.#item.show();
  }

  /** By the latest snapshot: each new one has this shown again. A file that no scan has listed has no state. */
  #shownFor(file: vscode.Uri | undefined): { readonly session: FolderSession; readonly snapshot: Snapshot; readonly status: FileStatus } | undefined {
    const session = file && this.#sessions.of(file);
    const path = file && session?.pathOf(file);
    const snapshot = session?.snapshot;
    if (!session || path === undefined || !snapshot?.trace || !holdsFile(snapshot.trace.codeBase, path)) return undefined;
    const status = fileStatus(snapshot, path);
    return status && { session, snapshot, status };
  }
}

function tooltip(session: FolderSession, snapshot: Snapshot, { items, spoken }: FileStatus): vscode.MarkdownString | string {
  if (items.length === 0) return spoken;
  const cards = items.slice(0, MOST_CARDS).map((item) => cardMarkdown(itemCard(snapshot, item), markdownHost(session)));
  return trustedMarkdown(cards.join('\n\n---\n\n'));
}
