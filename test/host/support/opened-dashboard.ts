import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { DashboardPanel } from '../../../src/editor/dashboard/dashboard-panel.ts';
import { eventually } from './eventually.ts';
import { listenTo } from './listen-to.ts';
import { visionApi } from './workspace.ts';

/**
 * Opens the dashboard of the first vision, and waits until it is in front and its page listens:
 * from then on nothing but what a test tells the panel decides what the panel tells.
 */
export async function openedDashboard(): Promise<DashboardPanel> {
  const { dashboards, sessions } = await visionApi();
  await sessions.loaded();
  const [session] = sessions.withVision();
  assert.ok(session);
  const isNew = dashboards.of(session) === undefined;
  await vscode.commands.executeCommand('vision.openDashboard');
  const dashboard = dashboards.of(session);
  assert.ok(dashboard);
  const heard = listenTo(dashboard);
  if (isNew) await eventually(() => heard.map(({ kind }) => kind), (kinds) => assert.ok(kinds.includes('page')));
  await eventually(() => vscode.window.tabGroups.activeTabGroup.activeTab?.input, (input) => assert.ok(input instanceof vscode.TabInputWebview));
  return dashboard;
}
