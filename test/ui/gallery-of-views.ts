import type { Page } from 'playwright-core';
import type { Picture } from './harness/picture.ts';
import { runCommand } from './harness/run-command.ts';
import { seen } from './harness/seen.ts';
import { choose, collapseAll, collapsePane, expandPane, expandRow, openFile, openViewContainer, widenSideBar } from './harness/steps.ts';

/** Pictures of the views beside the editor. */
export const OF_VIEWS: readonly Picture[] = [
  {
    name: 'strategy-by-quarter',
    steps: async (page) => {
      await openStrategy(page);
      await runCommand(page, 'Vision: Group by Quarter');
      await widenSideBar(page, 560);
      await seen(page.locator('.sidebar .monaco-list-row', { hasText: 'Now: 2026-Q4' }), 'the quarter of today');
    },
  },
  {
    name: 'strategy-filter',
    steps: async (page) => {
      await openStrategy(page);
      await runCommand(page, 'Vision: Filter Strategy…');
      await seen(page.locator('.quick-input-list .monaco-list-row', { hasText: 'off track' }), 'what to choose from');
    },
  },
  {
    name: 'strategy-surroundings',
    steps: async (page) => {
      await openStrategy(page);
      await widenSideBar(page, 560);
      await collapseAll(page);
      for (const group of ['Insights', 'Reviews', 'Feedback', 'Scenarios', 'Phone wallets take the checkout', 'Narrative']) await expandRow(page, group);
    },
  },
  {
    name: 'strategy-narrow',
    steps: async (page) => {
      await openStrategy(page);
      await widenSideBar(page, 230);
    },
  },
  {
    name: 'orphans',
    inDocs: ['light'],
    steps: async (page) => {
      await openStrategy(page);
      await widenSideBar(page, 560);
      await collapsePane(page, 'Strategy');
      await expandPane(page, 'Orphaned Work');
      for (const group of ['Other orphaned files', 'services/ledger', 'services/payouts']) await expandRow(page, group);
    },
  },
  {
    name: 'narrow-window',
    viewport: { width: 640, height: 720 },
    steps: async (page) => {
      await openFile(page, 'services/ledger/balance.go');
      await seen(page.locator('.codelens-decoration', { hasText: 'link it' }), 'the lens of the marker');
      await openStrategy(page);
    },
  },
  {
    name: 'restricted',
    restricted: true,
    steps: async (page) => {
      await openStrategy(page);
      await collapsePane(page, 'Strategy');
      await expandPane(page, 'Orphaned Work');
      await seen(page.locator('.sidebar', { hasText: 'git is not asked' }), 'what is left out');
    },
  },
  {
    name: 'welcome-restricted',
    themes: ['dark'],
    restricted: true,
    workspace: { files: { 'main.py': '# TODO: why?\n' } },
    steps: async (page) => {
      await openViewContainer(page, 'Vision');
      await seen(page.locator('.sidebar .monaco-button', { hasText: 'Manage Workspace Trust' }), 'what can be done');
    },
  },
  {
    name: 'welcome-foreign',
    themes: ['light'],
    workspace: { files: { 'vision.yaml': 'apiVersion: app.example/v1\nkind: Vision\n' } },
    steps: async (page) => {
      await openViewContainer(page, 'Vision');
      await seen(page.locator('.sidebar .monaco-button', { hasText: 'Name Another File' }), 'what can be done');
    },
  },
  {
    name: 'welcome-broken',
    themes: ['light'],
    workspace: { files: { 'vision.yaml': 'apiVersion: vision/v1\ntitle: "half\n' } },
    steps: async (page) => {
      await openViewContainer(page, 'Vision');
      await seen(page.locator('.sidebar .monaco-button', { hasText: 'Show Problems' }), 'what can be done');
    },
  },
  {
    name: 'walkthrough',
    steps: async (page) => {
      await page.keyboard.press('Control+B');
      await runCommand(page, 'Welcome: Open Walkthrough...');
      await choose(page, 'Trace Your Code to Strategy');
      await seen(page.locator('.getting-started-step', { hasText: 'Link a TODO' }), 'the steps');
      await (await seen(page.locator('.getting-started-step', { hasText: 'Link a TODO' }), 'a step')).click();
    },
  },
];

async function openStrategy(page: Page): Promise<void> {
  await openViewContainer(page, 'Vision');
  await seen(page.locator('.sidebar .monaco-list-row', { hasText: 'Win more of the checkouts' }), 'the strategy');
}
