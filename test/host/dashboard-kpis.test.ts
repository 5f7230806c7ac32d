import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { DashboardPanel } from '../../src/editor/dashboard/dashboard-panel.ts';
import type { CheckInPreview, ToPage } from '../../src/webview/protocol.ts';
import { eventually } from './support/eventually.ts';
import { listenTo } from './support/listen-to.ts';
import { fileIn, readFile, restoreVision, visionApi } from './support/workspace.ts';

const KPI = 'payout-exceptions';

/** What the newest page of KPIs says of one. */
function newestOf(heard: readonly ToPage[]): string | undefined {
  const news = heard.findLast((message) => message.kind === 'page' && message.page === 'kpis');
  if (news?.kind !== 'page' || news.page !== 'kpis') return undefined;
  const series = news.data.kpis.find(({ id }) => id === KPI);
  return series && `${series.valueText}, ${series.statusText}`;
}

describe('the KPIs of the dashboard', () => {
  const vision = fileIn('vision.yaml');
  let text: string;
  let dashboard: DashboardPanel;

  before(async () => {
    text = await readFile(vision);
    const { dashboards, sessions } = await visionApi();
    await sessions.loaded();
    await vscode.commands.executeCommand('vision.openDashboard', { page: 'kpis' });
    const [session] = sessions.withVision();
    const opened = session && (await eventually(() => dashboards.of(session), (found) => assert.ok(found)));
    assert.ok(opened);
    dashboard = opened;
  });
  after(() => restoreVision(vision, text));

  it('foretell what a value would do, and say why one cannot be taken', async () => {
    const heard = listenTo(dashboard);
    await dashboard.hear({ kind: 'preview-check-in', kpi: KPI, typed: '9.5' });
    await dashboard.hear({ kind: 'preview-check-in', kpi: KPI, typed: 'many' });
    const [good, bad] = heard.filter((message): message is CheckInPreview => message.kind === 'preview');
    assert.match(good?.lines[0] ?? '', /^9\.5 per 1,000 · better than before · .* at risk \(was off track\)/);
    assert.deepEqual([good?.problem, bad?.lines], [null, []]);
    assert.ok(bad?.problem);
    assert.equal(await readFile(vision), text);
  });

  it('take a value in place: one new line, and the page is told at once', async () => {
    const heard = listenTo(dashboard);
    await dashboard.hear({ kind: 'look', page: 'kpis' });
    assert.equal(newestOf(heard), '14.9 per 1,000, off track');
    await dashboard.hear({ kind: 'check-in', kpi: KPI, typed: '9.5', note: 'a "quoted" <b>note</b>' });
    await eventually(() => newestOf(heard), (newest) => assert.equal(newest, '9.5 per 1,000, at risk'));
    const lines = (await readFile(vision)).split('\n');
    const added = lines.filter((line) => !text.split('\n').includes(line));
    assert.equal(added.length, 1);
    assert.match(added[0] ?? '', /date: 2026-11-22, value: 9\.5, note: .*quoted.*<b>note<\/b>/);
  });

  it('do nothing about a KPI that there is not', async () => {
    const before = await readFile(vision);
    await dashboard.hear({ kind: 'check-in', kpi: 'nothing', typed: '1' });
    assert.equal(await readFile(vision), before);
  });
});
