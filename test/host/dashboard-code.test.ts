import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { DashboardPanel } from '../../src/editor/dashboard/dashboard-panel.ts';
import type { FromPage, ToPage, TracePage } from '../../src/webview/protocol.ts';
import { eventually } from './support/eventually.ts';
import { listenTo } from './support/listen-to.ts';
import { openedDashboard } from './support/opened-dashboard.ts';
import { fileIn, readFile, restoreVision, visionApi } from './support/workspace.ts';

/** The code as a page was told of it last. */
function codeIn(heard: readonly ToPage[]): TracePage | null | undefined {
  const news = heard.findLast((message) => message.kind === 'page' && message.page === 'trace');
  return news?.kind === 'page' && news.page === 'trace' ? news.data : undefined;
}

function stateOf(heard: readonly ToPage[], path: string): string | undefined {
  const cell = codeIn(heard)?.level.cells.find((one) => one.path === path);
  return cell && Object.entries(cell.byState).find(([, files]) => files === cell.files)?.[0];
}

describe('the code on the dashboard', () => {
  const vision = fileIn('vision.yaml');
  let text: string;
  let dashboard: DashboardPanel;

  beforeEach(async () => {
    text = await readFile(vision);
    const { sessions } = await visionApi();
    await sessions.loaded();
    const [session] = sessions.withVision();
    assert.ok(session);
    await eventually(() => session.snapshot?.trace, (trace) => assert.ok(trace));
    dashboard = await openedDashboard();
  });
  afterEach(() => restoreVision(vision, text));

  it('is told folder by folder', async () => {
    const heard = listenTo(dashboard);
    await dashboard.hear({ kind: 'look', page: 'trace' });
    assert.deepEqual(codeIn(heard)?.level.cells.map(({ path }) => path), ['services', 'apps', 'infra']);
    await dashboard.hear({ kind: 'look', page: 'trace', at: 'infra' });
    assert.deepEqual(codeIn(heard)?.level.way.map(({ path }) => path), ['', 'infra']);
  });

  it('follows the edits of the vision', async () => {
    const heard = listenTo(dashboard);
    await dashboard.hear({ kind: 'look', page: 'trace', at: 'services' });
    assert.equal(stateOf(heard, 'services/receipts'), 'orphaned');
    const document = await vscode.workspace.openTextDocument(vision);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(vision, document.positionAt(document.getText().indexOf('[services/ledger]') + 1), 'services/receipts, ');
    await vscode.workspace.applyEdit(edit);
    await eventually(() => stateOf(heard, 'services/receipts'), (state) => assert.equal(state, 'planned'));
  });

  it('opens a file', async () => {
    await dashboard.hear({ kind: 'open-file', path: 'services/vault/keys.go' });
    await eventually(() => vscode.window.activeTextEditor?.document.uri.path, (path) => assert.match(path ?? '', /services\/vault\/keys\.go$/));
  });

  it('opens the vision where a section is', async () => {
    await dashboard.hear({ kind: 'open-section', section: 'reviews' });
    const editor = vscode.window.activeTextEditor;
    assert.equal(editor?.document.getText(editor.selection), 'reviews');
  });

  const elsewhere: readonly [what: string, path: string][] = [
    ['outside of the folder', '../outside.txt'],
    ['that is not there', 'services/nothing'],
    ['from the root of the disk', '/etc/hosts'],
    ['of a name that only begins like a folder', 'serv'],
  ];
  for (const kind of ['open-file', 'reveal', 'map-folder'] as const) {
    for (const [what, path] of elsewhere) {
      it(`lets ${kind} be for a path ${what}`, async () => {
        await dashboard.hear({ kind, path } satisfies FromPage);
        assert.equal(vscode.window.activeTextEditor, undefined);
        assert.equal(await readFile(vision), text);
      });
    }
  }
});
