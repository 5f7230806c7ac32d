import { randomBytes } from 'node:crypto';
import * as vscode from 'vscode';
import type { FromPage, PageId, ToPage } from '../../webview/protocol.ts';
import type { FolderSession } from '../session/folder-session.ts';
import { answer } from './answer.ts';
import { checkInPreview } from './check-in-preview.ts';
import { dashboardHtml } from './dashboard-html.ts';
import { newsOf } from './pages.ts';
import { readRequest } from './request.ts';

/** One tab with the dashboard of one vision. It tells its page what it looks at, and nothing while it cannot be seen. */
export class DashboardPanel implements vscode.Disposable {
  readonly panel: vscode.WebviewPanel;
  readonly session: FolderSession;
  /** What the page looks at; undefined until it listens. */
  #page: PageId | undefined;
  /** Where on the page, for a page of which only a part is told. */
  #at = '';
  /** A page that was asked for while the page did not listen. */
  #wanted: PageId | undefined;
  readonly #subscriptions: vscode.Disposable;

  constructor(panel: vscode.WebviewPanel, session: FolderSession, extension: vscode.Uri, page: PageId | undefined) {
    this.panel = panel;
    this.session = session;
    this.#subscriptions = vscode.Disposable.from(
      panel.webview.onDidReceiveMessage((message: unknown) => this.hear(message)),
      // Hidden, the page is unloaded; shown again, it begins anew and asks.
      panel.onDidChangeViewState(() => (this.#page = panel.visible ? this.#page : undefined)),
    );
    this.#load(extension, page);
  }

  /** Shows the tab, at a page where one is named. */
  reveal(page: PageId | undefined): void {
    if (this.#page === undefined) this.#wanted = page;
    else if (page !== undefined) this.#tell({ kind: 'go', page });
    this.panel.reveal();
  }

  /** Tells the page how things stand now. */
  refresh(): void {
    if (this.#page === undefined || !this.panel.visible) return;
    const { snapshot, problem } = this.session;
    const because = problem ?? vscode.l10n.t('There is no vision to show: vision.yaml is missing, empty or not of this format.');
    this.#tell(snapshot ? newsOf(snapshot, this.#page, this.#at) : { kind: 'nothing', because });
  }

  /** Does what a message of the page asks for; what no page of ours would send is let go. */
  async hear(message: unknown): Promise<void> {
    const request: FromPage | undefined = readRequest(message);
    if (!request) return;
    if (request.kind === 'preview-check-in') return this.#foretell(request.kpi, request.typed);
    if (request.kind !== 'look') return answer(this.session, request);
    if (this.#page === undefined) this.#tell({ kind: 'welcome', texts: vscode.l10n.bundle ?? {} });
    this.#page = request.page;
    this.#at = request.at ?? '';
    const wanted = this.#wanted;
    this.#wanted = undefined;
    if (wanted !== undefined && wanted !== request.page) return this.#tell({ kind: 'go', page: wanted });
    await this.session.loaded;
    this.refresh();
  }

  dispose(): void {
    this.#subscriptions.dispose();
    this.panel.dispose();
  }

  #foretell(kpi: string, typed: string): void {
    const snapshot = this.session.fresh();
    if (snapshot) this.#tell(checkInPreview(snapshot, kpi, typed));
  }

  #tell(message: ToPage): void {
    void this.panel.webview.postMessage(message);
  }

  #load(extension: vscode.Uri, page: PageId | undefined): void {
    const { webview, title } = this.panel;
    const dist = vscode.Uri.joinPath(extension, 'dist');
    webview.options = { enableScripts: true, localResourceRoots: [dist] };
    const file = (name: string) => webview.asWebviewUri(vscode.Uri.joinPath(dist, name));
    const start = { folder: this.session.folder.uri.toString(), page, language: vscode.env.language, title };
    webview.html = dashboardHtml(start, { script: file('dashboard.js'), style: file('dashboard.css') }, webview.cspSource, randomBytes(16).toString('base64'));
  }
}
