import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { holds } from '../harness/disk.ts';
import { leaveAndReturn } from '../harness/leave-and-return.ts';
import { runCommand } from '../harness/run-command.ts';
import { seen } from '../harness/seen.ts';
import { openFile, openProblems } from '../harness/steps.ts';
import type { Story } from '../harness/story.ts';

/** What happens where other programs have used up all that the system watches: VS Code hears of no change on disk. */
export const lostEvents: Story = {
  name: 'lost-events',
  title: 'Work in a folder whose files nobody watches, and see what other programs change after coming back',
  watches: 2,
  steps: async (page, folder) => {
    await openFile(page, 'apps/checkout/src/messages.ts');
    await seen(page.locator('.codelens-decoration', { hasText: 'Serves' }), 'what the file serves, over its first line');
    await watchesNothing(page);
    await openProblems(page);
    await listed(page, 'fast-auht');
    await editAndClose(page, folder);
    await changeVision(page, folder);
    await changeCode(page, folder);
  },
};

async function watchesNothing(page: Page): Promise<void> {
  const bell = page.locator('[id="status.notifications"] a');
  await bell.click();
  const center = page.locator('.notifications-center.visible');
  await seen(center.filter({ hasText: 'Unable to watch for file changes' }), 'VS Code to say that it watches nothing');
  await bell.click();
  await center.waitFor({ state: 'hidden' });
}

/** What was typed is followed, and still there when the file is saved and closed. */
async function editAndClose(page: Page, folder: string): Promise<void> {
  const file = 'apps/checkout/src/messages.ts';
  await openFile(page, file);
  await page.keyboard.press('Control+End');
  await page.keyboard.type('// TODO(fats-auth): say it in Portuguese');
  await listed(page, 'fats-auth');
  await openFile(page, file);
  await page.keyboard.press('Control+S');
  await holds(folder, file, 'fats-auth');
  await runCommand(page, 'View: Close All Editors');
  await page.locator('.tab').waitFor({ state: 'detached' });
  await page.waitForTimeout(SETTLING);
  await listed(page, 'fats-auth');
}

/** The vision is looked at in any case. */
async function changeVision(page: Page, folder: string): Promise<void> {
  const vision = join(folder, 'vision.yaml');
  await writeFile(vision, (await readFile(vision, 'utf8')).replace('likelyhood', 'likelyhoud'));
  await listed(page, 'likelyhoud');
}

async function changeCode(page: Page, folder: string): Promise<void> {
  await writeFile(join(folder, 'services/ledger/posting.go'), '// TODO(fast-atuh): changed by another program\npackage ledger\n');
  await writeFile(join(folder, 'services/ledger/written.py'), '# TODO(fsat-auth): made by another program\n');
  await page.waitForTimeout(SETTLING);
  if (await isListed(page, 'fast-atuh')) throw new Error('Somebody told of a change: events are not lost here.');
  await leaveAndReturn(page);
  await listed(page, 'fast-atuh');
  await listed(page, 'fsat-auth');
}

/** Longer than the editor takes to follow what it hears. */
const SETTLING = 3000;
/** Longer than two looks at all files are apart. */
const PATIENCE = 45_000;

/** Waits until the Problems panel lists one with these words. @throws {Error} where it never does */
async function listed(page: Page, words: string): Promise<void> {
  const deadline = performance.now() + PATIENCE;
  while (!(await isListed(page, words))) {
    if (performance.now() > deadline) throw new Error(`Waited ${PATIENCE / 1000} s for a problem that says "${words}", in vain.`);
  }
}

/** The panel draws only what is in view, so it is filtered; and it filters only when it is asked to. */
async function isListed(page: Page, words: string): Promise<boolean> {
  const filter = page.locator('.panel .viewpane-filter input');
  await filter.fill('');
  await filter.fill(words);
  const row = page.locator('.markers-panel .monaco-list-row', { hasText: words });
  return row.first().waitFor({ timeout: 1500 }).then(() => true, () => false);
}
