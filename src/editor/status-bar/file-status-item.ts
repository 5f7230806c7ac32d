import * as vscode from 'vscode';
import { fileStatus, type FileStatus } from '../../core/features/file-status.ts';
import type { Snapshot } from '../../core/snapshot.ts';
import type { CodeState } from '../../core/trace/code-state.ts';
import { COMMANDS } from '../ids.ts';
import { literal } from '../literal.ts';
import { activeFile } from '../notebooks.ts';
import type { FolderSession } from '../session/folder-session.ts';
import { hasPath } from '../../core/trace/sorted-paths.ts';
import type { Sessions } from '../session/sessions.ts';
import { QuietItem, type Said } from './quiet-item.ts';

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
export class FileStatusItem extends QuietItem {
  readonly #sessions: Sessions;
  #shown: Shown | undefined;

  constructor(sessions: Sessions) {
    const { onDidChangeActiveTextEditor, onDidChangeActiveNotebookEditor } = vscode.window;
    const place = { id: 'vision.file', name: vscode.l10n.t('Vision: What the File Serves'), priority: 101 };
    super(place, [sessions.onDidChange, sessions.onDidRemove, onDidChangeActiveTextEditor, onDidChangeActiveNotebookEditor]);
    this.#sessions = sessions;
    this.show();
  }

  protected override said(): Said | undefined {
    const shown = (this.#shown = this.#shownFor(activeFile()));
    if (!shown) return undefined;
    void this.#explain(shown);
    const { state, text, spoken } = shown.status;
    return { text: `$(${ICONS[state]}) ${literal(text)}`, tooltip: spoken, command: COMMANDS.explainFile, spoken };
  }

  /** What is served is drawn as cards, as soon as these are loaded. */
  async #explain(shown: Shown): Promise<void> {
    const { servedCards } = await import('./served-cards.ts');
    const cards = servedCards(shown.session, shown.snapshot, shown.status);
    if (cards && this.#shown === shown) this.explain(cards);
  }

  /** By the latest snapshot: each new one has this shown again. A file that no scan has listed has no state. */
  #shownFor(file: vscode.Uri | undefined): Shown | undefined {
    const session = file && this.#sessions.of(file);
    const path = file && session?.pathOf(file);
    const snapshot = session?.snapshot;
    if (!session || path === undefined || !snapshot?.trace || !hasPath(snapshot.trace.codeBase.files, path)) return undefined;
    const status = fileStatus(snapshot, path);
    return status && { session, snapshot, status };
  }
}
