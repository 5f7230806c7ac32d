import type { Page } from 'playwright-core';
import { IN_THE_EDITOR } from './gallery-in-the-editor.ts';
import { OF_DASHBOARD } from './gallery-of-dashboard.ts';
import { OF_VIEWS } from './gallery-of-views.ts';
import { runCommand } from './harness/run-command.ts';
import { seen } from './harness/seen.ts';
import type { Picture } from './harness/picture.ts';
import { accept, choose, expandRow, goToLine, openFile, openProblems, openViewContainer, typeIntoQuickPick, widenSideBar } from './harness/steps.ts';

/** The pictures that `npm run pictures` takes; README and docs show some of them. */
export const GALLERY: readonly Picture[] = [
  {
    name: 'overview',
    inDocs: ['light'],
    steps: async (page) => {
      await openFile(page, 'services/authorise/internal/risk/score.go');
      await openViewContainer(page, 'Vision');
      await widenSideBar(page, 490);
      await expandRow(page, 'Halve authorisation latency');
      await seen(page.locator('.codelens-decoration', { hasText: 'Serves Halve' }), 'the lens of the file');
    },
  },
  {
    name: 'strategy',
    steps: async (page) => {
      await openFile(page, 'services/authorise/internal/risk/score.go');
      await openViewContainer(page, 'Vision');
      await widenSideBar(page, 560);
      await expandRow(page, 'Halve authorisation latency');
      await seen(page.locator('.codelens-decoration', { hasText: 'Serves Halve' }), 'the lens of the file');
    },
  },
  {
    name: 'markers',
    steps: async (page) => {
      await openFile(page, 'services/ledger/balance.go');
      await seen(page.locator('.codelens-decoration', { hasText: 'link it' }), 'the lens of the marker');
    },
  },
  {
    name: 'problems',
    steps: async (page) => {
      await openFile(page, 'services/authorise/internal/risk/score.go');
      await openProblems(page);
      await seen(page.locator('.codelens-decoration', { hasText: 'Serves Halve' }), 'the lens of the file');
    },
  },
  {
    name: 'vision-lenses',
    steps: async (page) => {
      await openFile(page, 'vision.yaml');
      await goToLine(page, 396);
      await seen(page.locator('.codelens-decoration', { hasText: 'Update' }), 'the lens of a KPI');
    },
  },
  {
    name: 'update-kpi-choose',
    steps: async (page) => {
      await openViewContainer(page, 'Vision');
      await seen(page.locator('.sidebar .monaco-list-row', { hasText: 'Win more of the checkouts' }), 'the strategy');
      await runCommand(page, 'Vision: Update KPI…');
      await seen(page.locator('.quick-input-list .monaco-list-row', { hasText: 'stale' }), 'the KPIs to choose from');
    },
  },
  {
    name: 'update-kpi-value',
    steps: async (page) => {
      await askForValueOfLatency(page);
      await typeIntoQuickPick(page, '-5%');
    },
  },
  {
    name: 'update-kpi-save',
    steps: async (page) => {
      await askForValueOfLatency(page);
      await typeIntoQuickPick(page, '-5%');
      await accept(page);
      await seen(page.locator('.quick-input-list .monaco-list-row', { hasText: 'Save and Update Another' }), 'the step that saves');
    },
  },
  {
    name: 'update-kpi-done',
    steps: async (page) => {
      await askForValueOfLatency(page);
      await typeIntoQuickPick(page, '580');
      await accept(page);
      await choose(page, 'Note');
      await seen(page.locator('.quick-input-widget', { hasText: 'What is there to say' }), 'the question for a note');
      await typeIntoQuickPick(page, 'after the second cut-over');
      await accept(page);
      await seen(page.locator('.quick-input-list .monaco-list-row', { hasText: 'after the second cut-over' }), 'the step that saves, with the note');
      await accept(page);
      await seen(page.locator('.view-line', { hasText: 'after the second cut-over' }), 'the new line');
    },
  },
  {
    name: 'capture-insight',
    steps: async (page) => {
      await openFile(page, 'services/authorise/internal/risk/score.go');
      await seen(page.locator('.codelens-decoration', { hasText: 'Serves Halve' }), 'the lens of the file');
      await page.keyboard.press('Control+A');
      await page.keyboard.press('Control+K');
      await page.keyboard.press('i');
      await seen(page.locator('.quick-input-widget', { hasText: 'What did you learn' }), 'the question for the title');
      await typeIntoQuickPick(page, 'Risk scoring takes half of the time');
      await accept(page);
      await choose(page, 'Data');
      await seen(page.locator('.quick-input-list .monaco-list-row', { hasText: 'this file serves it' }), 'the question for the links');
    },
  },
  {
    name: 'review-agenda',
    steps: async (page) => {
      await openFile(page, 'vision.yaml');
      await seen(page.locator('.codelens-decoration', { hasText: 'delivery' }).or(page.locator('.view-line', { hasText: 'apiVersion' })), 'the vision');
      await runCommand(page, 'Vision: Start Review…');
      await seen(page.locator('.quick-input-list .monaco-list-row', { hasText: 'check-in' }), 'what has changed');
    },
  },
  {
    name: 'review-decision',
    steps: async (page) => {
      await openFile(page, 'vision.yaml');
      await runCommand(page, 'Vision: Start Review…');
      await seen(page.locator('.quick-input-list .monaco-list-row', { hasText: 'check-in' }), 'what has changed');
      await accept(page);
      await seen(page.locator('.quick-input-widget', { hasText: 'Who takes part' }), 'the question for attendees');
      await accept(page);
      await seen(page.locator('.quick-input-widget', { hasText: 'What else has changed outside' }), 'the question for news');
      await accept(page);
      await seen(page.locator('.quick-input-list .monaco-list-row', { hasText: 'Checkout conversion' }), 'the KPIs');
      await accept(page);
      await seen(page.locator('.quick-input-list .monaco-list-row', { hasText: 'Persevere' }), 'the question for a decision');
    },
  },
  {
    name: 'close-initiative',
    steps: async (page) => {
      await openFile(page, 'services/vault/token.go');
      await runCommand(page, 'Vision: Close Initiative…');
      await choose(page, 'Cards on file in our own vault');
      await seen(page.locator('.quick-input-list .monaco-list-row', { hasText: 'Cancelled' }), 'the question for how it ended');
    },
  },
  {
    name: 'welcome',
    workspace: { files: { 'main.py': '# TODO: why?\n' } },
    steps: async (page) => {
      await openViewContainer(page, 'Vision');
      await seen(page.locator('.sidebar .monaco-button', { hasText: 'Create vision.yaml' }), 'the button that creates a vision');
    },
  },
  {
    name: 'unreadable',
    themes: ['dark'],
    workspace: { files: { 'vision.yaml/readme.txt': 'a folder where a file should be\n' } },
    steps: async (page) => {
      await openViewContainer(page, 'Vision');
      await seen(page.locator('.sidebar .monaco-button', { hasText: 'Look Again' }), 'what can be done');
    },
  },
  ...IN_THE_EDITOR,
  ...OF_VIEWS,
  ...OF_DASHBOARD,
];

/** Runs Update KPI as far as the question for the value. */
async function askForValueOfLatency(page: Page): Promise<void> {
  await openFile(page, 'vision.yaml');
  await goToLine(page, 413);
  await seen(page.locator('.codelens-decoration', { hasText: 'Update' }), 'the lens of a KPI');
  await runCommand(page, 'Vision: Update KPI…');
  await choose(page, 'Authorisation p95');
  await seen(page.locator('.quick-input-widget', { hasText: 'Authorisation p95: 610' }), 'the question for the value');
}
