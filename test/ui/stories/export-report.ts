import assert from 'node:assert/strict';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { asked } from '../harness/asked.ts';
import { hasNoSeriousFlaw } from '../harness/axe.ts';
import { chooseByKeys } from '../harness/choose-by-keys.ts';
import { holds } from '../harness/disk.ts';
import { runCommand } from '../harness/run-command.ts';
import { seen } from '../harness/seen.ts';
import { accept } from '../harness/steps.ts';
import type { Story } from '../harness/story.ts';

const FILE = 'vision-report-2026-11-22.html';

export const exportReport: Story = {
  name: 'export-report',
  title: 'Export a report, and read it offline in light, in dark and on paper',
  steps: async (page, folder) => {
    await runCommand(page, 'Vision: Export Report…');
    await asked(page, 'Choose the form of the report');
    await chooseByKeys(page, 'HTML');
    await isProposed(page);
    await accept(page);
    await holds(folder, FILE, '</html>');

    const asksForNothing: string[] = [];
    for (const colorScheme of ['light', 'dark'] as const) {
      const context = await page.context().browser()?.newContext({ colorScheme, offline: true });
      assert.ok(context);
      const reader = await context.newPage();
      reader.on('request', (request) => asksForNothing.push(request.url()));
      await reader.goto(pathToFileURL(join(folder, FILE)).href);
      await seen(reader.locator('.kpi svg.kpi-chart'), 'a chart');
      await hasNoSeriousFlaw(reader, 'body');
      await fitsOnPhone(reader);
      await fitsOnPaper(reader);
      await context.close();
    }
    assert.deepEqual(asksForNothing.filter((url) => !url.endsWith(FILE)), [], 'The file needs nothing else.');
  },
};

/** Waits for the dialog that asks where to write it, with a name in it. */
async function isProposed(page: Page): Promise<void> {
  await page.waitForFunction((name) => [...document.querySelectorAll<HTMLInputElement>('.quick-input-widget input')].some(({ value }) => value.endsWith(name)), `/${FILE}`);
}

/** Only tables scroll sideways. */
async function fitsOnPhone(reader: Page): Promise<void> {
  await reader.setViewportSize({ width: 400, height: 800 });
  assert.equal(await reader.evaluate(() => document.documentElement.scrollWidth - window.innerWidth), 0, 'pixels beside the screen');
}

/** Nothing is wider than a page of paper, and there is more than one page. */
async function fitsOnPaper(reader: Page): Promise<void> {
  await reader.emulateMedia({ media: 'print' });
  await reader.setViewportSize({ width: 690, height: 1000 });
  const wider = await reader.evaluate(() => [...document.querySelectorAll('main *')].filter((element) => element.getBoundingClientRect().right > window.innerWidth + 1).length);
  assert.equal(wider, 0, 'elements that are wider than the paper');
  assert.ok((await reader.pdf({ preferCSSPageSize: true })).length > 10_000);
}
