import { goToPlace } from './harness/go-to-place.ts';
import { hoverAt } from './harness/hover-at.ts';
import type { Picture } from './harness/picture.ts';
import { runCommand } from './harness/run-command.ts';
import { seen } from './harness/seen.ts';
import { goToLine, openFile } from './harness/steps.ts';

/** What developers meet without leaving the line. */
export const IN_THE_EDITOR: readonly Picture[] = [
  {
    name: 'hover-in-code',
    anew: true,
    steps: async (page) => {
      await openFile(page, 'services/authorise/cmd/authorised/main.go');
      await seen(page.locator('.codelens-decoration', { hasText: 'For Halve' }), 'the lens of the marker');
      await hoverAt(page, 24, 12, 'Halve authorisation latency');
    },
  },
  {
    name: 'hover-on-kpi',
    anew: true,
    steps: async (page) => {
      await openFile(page, 'vision.yaml');
      await goToLine(page, 394);
      await seen(page.locator('.codelens-decoration', { hasText: 'Update' }), 'the lens of a KPI');
      await hoverAt(page, 394, 12, 'Authorisation p95');
    },
  },
  {
    name: 'hover-on-key',
    steps: async (page) => {
      await openFile(page, 'vision.yaml');
      await hoverAt(page, 114, 10, 'All of these hold');
    },
  },
  {
    name: 'completion-in-code',
    anew: true,
    steps: async (page) => {
      await openFile(page, 'services/ledger/balance.go');
      await seen(page.locator('.codelens-decoration', { hasText: 'link it' }), 'the lens of the marker');
      await goToLine(page, 16);
      await page.keyboard.type('// TODO(');
      await seen(page.locator('.suggest-widget .monaco-list-row', { hasText: 'ledger-v2' }), 'the ids to choose from');
    },
  },
  {
    name: 'completion-in-vision',
    steps: async (page) => {
      await openFile(page, 'vision.yaml');
      await goToLine(page, 396);
      await seen(page.locator('.codelens-decoration', { hasText: 'Update' }), 'the lens of a KPI');
      await goToPlace(page, 692, 1);
      await page.keyboard.press('End');
      await page.keyboard.press('Enter');
      await page.keyboard.type('dependsOn: [');
      await seen(page.locator('.suggest-widget .monaco-list-row', { hasText: 'fast-auth' }), 'the initiatives to choose from');
    },
  },
  {
    name: 'fixes',
    steps: async (page) => {
      await openFile(page, 'services/ledger/balance.go');
      await seen(page.locator('.codelens-decoration', { hasText: 'link it' }), 'the lens of the marker');
      await seen(page.locator('.statusbar-item', { hasText: 'A ledger that is up to date' }), 'what the file serves');
      await goToPlace(page, 17, 6);
      await page.keyboard.press('Control+.');
      await seen(page.locator('.action-widget', { hasText: 'Create an initiative' }), 'the fixes');
    },
  },
  {
    name: 'explain',
    steps: async (page) => {
      await openFile(page, 'services/authorise/internal/acquirer/client.go');
      await seen(page.locator('.statusbar-item', { hasText: 'Halve authorisation' }), 'what the file serves');
      await runCommand(page, 'Vision: Explain Why This File Exists');
      await seen(page.locator('.quick-input-list .monaco-list-row', { hasText: 'We believe in' }), 'the hypothesis');
    },
  },
];
