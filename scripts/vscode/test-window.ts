import { format } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { Problem } from '../support/problem.ts';
import { within } from '../support/waiting.ts';
import type { WebServer } from './web-server.ts';

export interface TestWindow {
  readonly browser: Browser;
  readonly server: WebServer;
  /** Opens the web workbench with an extension and its tests. */
  readonly address: string;
  /** Extensions speak it; the workbench itself stays English, as it has no language pack. */
  readonly language?: string;
  /** Gets each line of the workbench's log, the tests' among them. */
  hear(level: string, line: string): void;
  readonly signal: AbortSignal;
}

const SECONDS_TO_OPEN = 90;
const SECONDS_TO_TEST = 600;

/**
 * Opens a window that runs tests, and waits for their end.
 * A workbench with the smoke-test driver calls two functions of the page: one for each log line, one when the tests have ended.
 * @returns the tests' exit code
 */
export async function runTestWindow(window: TestWindow): Promise<number> {
  const { signal } = window;
  const page = await window.browser.newPage();
  if (window.language !== undefined) await page.addInitScript(`globalThis._VSCODE_NLS_LANGUAGE = ${JSON.stringify(window.language)};`);
  await page.exposeFunction('codeAutomationLog', (level: string, args: unknown[]) => window.hear(level, format(...args)));
  const exit = exitOfTests(page);
  const failed = Promise.race([windowFailure(page), window.server.ended]).then((problem) => Promise.reject(problem));
  const ended = Promise.race([exit, failed]);
  const opened = Promise.race([open(page, window.address), ended]);
  await within(opened, { seconds: SECONDS_TO_OPEN, what: 'the workbench to open', signal });
  return within(ended, { seconds: SECONDS_TO_TEST, what: 'the tests to end', signal });
}

function exitOfTests(page: Page): Promise<number> {
  return new Promise((resolve, reject) => {
    page.exposeFunction('codeAutomationExit', resolve).catch(reject);
  });
}

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address, { timeout: 0 });
  await page.locator('.monaco-workbench').waitFor({ timeout: 0 });
}

function windowFailure(page: Page): Promise<Problem> {
  return new Promise((resolve) => {
    page.once('crash', () => resolve(new Problem('The page of the workbench crashed.')));
    page.once('close', () => resolve(new Problem('The page of the workbench was closed before the tests had ended.')));
  });
}
