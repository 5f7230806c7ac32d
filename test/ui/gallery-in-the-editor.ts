import { hoverAt } from './harness/hover-at.ts';
import type { Picture } from './harness/picture.ts';
import { seen } from './harness/seen.ts';
import { goToLine, openFile } from './harness/steps.ts';

/** What developers meet without leaving the line. */
export const IN_THE_EDITOR: readonly Picture[] = [
  {
    name: 'hover-in-code',
    steps: async (page) => {
      await openFile(page, 'services/authorise/cmd/authorised/main.go');
      await seen(page.locator('.codelens-decoration', { hasText: 'For Halve' }), 'the lens of the marker');
      await hoverAt(page, 24, 12, 'Halve authorisation latency');
    },
  },
  {
    name: 'hover-on-kpi',
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
      await hoverAt(page, 398, 8, 'One of');
    },
  },
  {
    name: 'completion-in-code',
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
      await goToLine(page, 692);
      await seen(page.locator('.statusbar', { hasText: 'Ln 692' }), 'the caret in its line');
      await page.keyboard.press('End');
      await page.keyboard.press('Enter');
      await page.keyboard.type('dependsOn: [');
      await seen(page.locator('.suggest-widget .monaco-list-row', { hasText: 'fast-auth' }), 'the initiatives to choose from');
    },
  },
];
