import * as vscode from 'vscode';
import type { PageId } from '../../webview/protocol.ts';
import { DASHBOARD } from '../ids.ts';
import type { FolderSession } from '../session/folder-session.ts';
import type { Sessions } from '../session/sessions.ts';
import type { DashboardPanel } from './dashboard-panel.ts';

/** The dashboards of the window: one tab for each vision, that comes back after a reload. */
export class Dashboards implements vscode.Disposable, vscode.WebviewPanelSerializer {
  readonly #sessions: Sessions;
  readonly #extension: vscode.Uri;
  readonly #panels = new Map<FolderSession, DashboardPanel>();
  readonly #subscriptions: vscode.Disposable;

  constructor(sessions: Sessions, extension: vscode.Uri) {
    this.#sessions = sessions;
    this.#extension = extension;
    this.#subscriptions = vscode.Disposable.from(
      vscode.window.registerWebviewPanelSerializer(DASHBOARD, this),
      sessions.onDidChange((session) => this.#panels.get(session)?.refresh()),
      sessions.onDidRemove((session) => this.#panels.get(session)?.panel.dispose()),
    );
  }

  /** The dashboard of a vision, where it is open. */
  of(session: FolderSession): DashboardPanel | undefined {
    return this.#panels.get(session);
  }

  /** Shows the dashboard of a vision, in the tab that has it or in a new one. */
  async open(session: FolderSession, page?: PageId): Promise<void> {
    const Panel = await loadPanel();
    const known = this.#panels.get(session);
    if (known) return known.reveal(page);
    const isOneOfSeveral = this.#sessions.withVision().length > 1;
    const title = isOneOfSeveral ? vscode.l10n.t('Dashboard: {0}', session.folder.name) : vscode.l10n.t('Dashboard');
    this.#adopt(vscode.window.createWebviewPanel(DASHBOARD, title, vscode.ViewColumn.Active, { enableFindWidget: true }), session, page, Panel);
  }

  /** Called by VS Code for a tab that was open before a reload, with what its page had kept. */
  async deserializeWebviewPanel(panel: vscode.WebviewPanel, kept: unknown): Promise<void> {
    const [Panel] = await Promise.all([loadPanel(), this.#sessions.loaded()]);
    const session = this.#sessions.ofFolder(folderIn(kept));
    if (!session || this.#panels.has(session)) panel.dispose();
    else this.#adopt(panel, session, undefined, Panel);
  }

  dispose(): void {
    this.#subscriptions.dispose();
    for (const panel of this.#panels.values()) panel.dispose();
  }

  #adopt(panel: vscode.WebviewPanel, session: FolderSession, page: PageId | undefined, Panel: typeof DashboardPanel): void {
    panel.iconPath = { light: this.#picture('dashboard-light.svg'), dark: this.#picture('dashboard-dark.svg') };
    const dashboard = new Panel(panel, session, this.#extension, page);
    this.#panels.set(session, dashboard);
    panel.onDidDispose(() => {
      this.#panels.delete(session);
      dashboard.dispose();
    });
  }

  #picture(name: string): vscode.Uri {
    return vscode.Uri.joinPath(this.#extension, 'media', name);
  }
}

/** What a tab consists of is loaded with the first one. */
async function loadPanel(): Promise<typeof DashboardPanel> {
  return (await import('./dashboard-panel.ts')).DashboardPanel;
}

function folderIn(kept: unknown): string | undefined {
  const folder = typeof kept === 'object' && kept !== null && 'folder' in kept ? kept.folder : undefined;
  return typeof folder === 'string' ? folder : undefined;
}
