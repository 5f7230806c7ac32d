import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Dashboards } from '../../src/editor/dashboard/dashboards.ts';
import type { FolderSession } from '../../src/editor/session/folder-session.ts';
import type { ToPage } from '../../src/webview/protocol.ts';
import { eventually } from './support/eventually.ts';
import { listenTo } from './support/listen-to.ts';
import { openedDashboard } from './support/opened-dashboard.ts';
import { closeAll, fileIn, readFile, restoreVision, visionApi } from './support/workspace.ts';

const KIND = 'mainThreadWebview-vision.dashboard';

function dashboardTabs(): vscode.Tab[] {
  const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
  return tabs.filter(({ input }) => input instanceof vscode.TabInputWebview && input.viewType === KIND);
}

/** The quarter of an initiative, by the newest roadmap that a page was told. */
function quarterIn(heard: readonly ToPage[], id: string): string | undefined {
  const news = heard.findLast((message) => message.kind === 'page' && message.page === 'roadmap');
  if (news?.kind !== 'page' || news.page !== 'roadmap') return undefined;
  return news.data.quarters.find(({ cards }) => cards.some((card) => card.id === id))?.name;
}

describe('the dashboard', () => {
  const vision = fileIn('vision.yaml');
  let text: string;
  let dashboards: Dashboards;
  let session: FolderSession;

  before(async () => {
    text = await readFile(vision);
    const api = await visionApi();
    dashboards = api.dashboards;
    await api.sessions.loaded();
    const [first] = api.sessions.withVision();
    assert.ok(first);
    session = first;
  });
  afterEach(() => restoreVision(vision, text));

  it('opens in an editor tab, and a second time the same tab comes to the front', async () => {
    await openedDashboard();
    await vscode.window.showTextDocument(vision);
    await openedDashboard();
    assert.deepEqual(dashboardTabs().map(({ label }) => label), ['Dashboard']);
  });

  it('allows nothing but its own script and style sheet', async () => {
    const { panel } = await openedDashboard();
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(panel.webview.html)?.[1] ?? '';
    assert.match(policy, /^default-src 'none'; script-src 'nonce-[\w+/=]{22,}';/);
    assert.ok(!policy.includes('unsafe'), policy);
    assert.deepEqual(panel.webview.options.localResourceRoots?.map(({ path }) => path.split('/').at(-1)), ['dist']);
  });

  it('tells its page how things stand once the page asks, and again at each edit', async () => {
    const dashboard = await openedDashboard();
    const heard = listenTo(dashboard);
    await dashboard.hear({ kind: 'look', page: 'roadmap' });
    assert.equal(quarterIn(heard, 'vault'), '2027-Q1');
    const document = await vscode.workspace.openTextDocument(vision);
    const at = document.getText().indexOf('quarter: 2027-Q1', document.getText().indexOf('id: vault'));
    const edit = new vscode.WorkspaceEdit();
    edit.replace(vision, new vscode.Range(document.positionAt(at), document.positionAt(at + 16)), 'quarter: 2027-Q3');
    await vscode.workspace.applyEdit(edit);
    await eventually(() => quarterIn(heard, 'vault'), (quarter) => assert.equal(quarter, '2027-Q3'));
  });

  it('tells nothing while it cannot be seen, and how things stand when it can again', async () => {
    const dashboard = await openedDashboard();
    await dashboard.hear({ kind: 'look', page: 'roadmap' });
    await vscode.window.showTextDocument(vision, { viewColumn: vscode.ViewColumn.Active });
    await eventually(() => dashboard.panel.visible, (visible) => assert.equal(visible, false));
    const heard = listenTo(dashboard);
    session.recompute();
    dashboard.refresh();
    assert.deepEqual(heard, []);
    dashboard.reveal(undefined);
    await eventually(() => quarterIn(heard, 'vault'), (quarter) => assert.equal(quarter, '2027-Q1'));
  });

  it('moves an initiative by one value, stays in front, saves what nobody has open, and is undone at once', async () => {
    const dashboard = await openedDashboard();
    await dashboard.hear({ kind: 'move', initiative: 'vault', quarter: '2027-Q2' });
    const moved = await eventually(() => readFile(vision), (now) => assert.notEqual(now, text));
    assert.deepEqual(moved.split('\n').filter((line, index) => line !== text.split('\n')[index]), ['    quarter: 2027-Q2']);
    assert.deepEqual(dashboardTabs().map(({ isActive }) => isActive), [true]);
    const { document } = await vscode.window.showTextDocument(vision);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), text);
  });

  it('leaves saving to those who have the vision open', async () => {
    const { document } = await vscode.window.showTextDocument(vision);
    const dashboard = await openedDashboard();
    await dashboard.hear({ kind: 'move', initiative: 'vault', quarter: '2027-Q2' });
    assert.ok(document.isDirty);
    assert.match(document.getText(), /id: vault\n[^]*?quarter: 2027-Q2/);
    assert.equal(await readFile(vision), text);
  });

  it('opens the vision where an item is, beside itself when asked to', async () => {
    const dashboard = await openedDashboard();
    await dashboard.hear({ kind: 'open', item: 'vault', beside: true });
    const editor = vscode.window.activeTextEditor;
    assert.equal(editor?.document.getText(editor.selection), 'vault');
    assert.ok(dashboard.panel.visible);
  });

  for (const [what, message] of [
    ['an unknown kind', { kind: 'run', command: 'workbench.action.quit' }],
    ['a quarter that is none', { kind: 'move', initiative: 'vault', quarter: '2027-Q5\n    status: done' }],
    ['an initiative that is none', { kind: 'move', initiative: 'nobody', quarter: '2027-Q2' }],
    ['a KPI as an initiative', { kind: 'move', initiative: 'auth-p95', quarter: '2027-Q2' }],
    ['more than it may say', { kind: 'move', initiative: 'vault', quarter: '2027-Q2', folder: 'file:///' }],
    ['a page that there is not', { kind: 'look', page: 'constructor' }],
    ['nothing', undefined],
  ] as const) {
    it(`lets a message be that says ${what}`, async () => {
      const dashboard = await openedDashboard();
      const heard = listenTo(dashboard);
      await dashboard.hear(message);
      assert.equal(await readFile(vision), text);
      assert.deepEqual(heard.filter(({ kind }) => kind !== 'page' && kind !== 'welcome'), []);
    });
  }

  it('comes back after a reload of the window, by what its page had kept', async () => {
    await closeAll();
    const panel = vscode.window.createWebviewPanel('vision.dashboard', 'Dashboard', vscode.ViewColumn.Active);
    await dashboards.deserializeWebviewPanel(panel, { folder: session.folder.uri.toString(), page: 'roadmap', places: {}, scrolls: {} });
    assert.equal(dashboards.of(session)?.panel, panel);
    assert.match(panel.webview.html, /dashboard\.js/);
  });

  it('does not come back for a folder that is not open any more', async () => {
    await closeAll();
    const panel = vscode.window.createWebviewPanel('vision.dashboard', 'Dashboard', vscode.ViewColumn.Active);
    await dashboards.deserializeWebviewPanel(panel, { folder: 'file:///elsewhere' });
    await eventually(dashboardTabs, (tabs) => assert.deepEqual(tabs, []));
  });
});
