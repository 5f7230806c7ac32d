import { readFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { SHIPPED } from '../scripts/build/bundles.ts';
import { makeBundles } from '../scripts/build/make.ts';
import { pictureSettings } from '../scripts/pictures/settings.ts';
import { PROJECT_ROOT } from '../scripts/support/project-root.ts';
import { runProgram } from '../scripts/support/program.ts';
import { inEditor } from '../scripts/ui/in-editor.ts';
import { launchBrowser } from '../scripts/vscode/browser.ts';
import { cacheFolder } from '../scripts/vscode/cache.ts';
import { fetchCodeServer } from '../scripts/vscode/code-server.ts';
import { visionOfMany } from '../test/support/many-items.ts';
import { dashboardFrame, openPage } from '../test/ui/harness/dashboard.ts';
import { openDashboard } from '../test/ui/harness/open-dashboard.ts';
import { runCommand } from '../test/ui/harness/run-command.ts';
import { seen } from '../test/ui/harness/seen.ts';
import { printFigures, type Figure } from './figures.ts';
import { median, percentile } from './statistics.ts';

/**
 * `npm run bench:dashboard` measures the dashboard of 300 initiatives and 300 KPIs in a real window: how soon it is
 * painted, how evenly a card is dragged, and how soon it follows an edit.
 */
const ITEMS = 300;
const OPENINGS = 7;
const EDITS = 9;
const DRAG_STEPS = 120;
const OUTPUT = join(PROJECT_ROOT, 'out');

await runProgram(async (signal) => {
  await makeBundles(PROJECT_ROOT, SHIPPED);
  await mkdir(OUTPUT, { recursive: true });
  const cache = cacheFolder(process.env);
  const program = await fetchCodeServer(cache, console.log, signal);
  await using browser = await launchBrowser(cache, console.log, signal);
  const task = {
    what: 'the dashboard', stage: { workspace: { files: { 'vision.yaml': visionOfMany(ITEMS) } } }, settings: pictureSettings('dark'),
    program, browser, format: { viewport: { width: 1280, height: 800 }, scale: 1 }, failure: join(OUTPUT, 'bench-dashboard.failed.png'), seconds: 400, signal,
  };
  await inEditor(task, async ({ page, folder }) => {
    const figures = [...(await paints(page)), ...(await pages(page)), ...(await drags(page)), ...(await follows(page))];
    console.log(`${ITEMS} initiatives and as many KPIs, vision of ${(await readFile(join(folder, 'vision.yaml'))).length} bytes`);
    printFigures(figures);
  });
  return 0;
});

/** From the birth of the page's document to its first contentful paint, in milliseconds: script, data and drawing are in it. */
async function paints(page: Page): Promise<Figure[]> {
  const times: number[] = [];
  for (let opening = 0; opening < OPENINGS; opening += 1) {
    await openDashboard(page);
    const frame = await dashboardFrame(page);
    await frame.locator('.card-title').first().waitFor();
    times.push(await frame.evaluate<number>(`performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN`));
    await runCommand(page, 'View: Close All Editors');
    await page.locator('iframe.webview.ready').waitFor({ state: 'detached' });
  }
  const [first = NaN, ...later] = times;
  return [
    { what: 'first paint, the very first opening', value: first, unit: 'ms' },
    { what: 'first paint, later openings, median', value: median(later), unit: 'ms', reach: 300 },
  ];
}

/** From the click on a tab to the frame in which its page is drawn, in milliseconds. */
async function pages(page: Page): Promise<Figure[]> {
  await openDashboard(page);
  const frame = await dashboardFrame(page);
  const figures: Figure[] = [];
  for (const tab of await frame.locator('[role=tab]').allInnerTexts()) {
    const times: number[] = [];
    for (let turn = 0; turn < 5; turn += 1) {
      await openPage(frame, tab === 'Roadmap' ? 'Story' : 'Roadmap');
      await frame.locator('#page > *').first().waitFor();
      times.push(await frame.evaluate<number>(switchTo(tab)));
    }
    figures.push({ what: `from a click on "${tab}" to its page, median`, value: median(times), unit: 'ms', reach: 300 });
  }
  await openPage(frame, 'Roadmap');
  return figures;
}

/** A script: clicks a tab, and resolves when its page has content and a frame with it has been drawn. */
function switchTo(tab: string): string {
  return `new Promise((resolve) => {
    const begin = performance.now();
    [...document.querySelectorAll('[role=tab]')].find((one) => one.innerText === ${JSON.stringify(tab)}).click();
    const look = () => document.querySelector('#page > *') ? setTimeout(() => resolve(performance.now() - begin)) : requestAnimationFrame(look);
    requestAnimationFrame(look);
  })`;
}

/** The time between frames while a card is dragged over the board. */
async function drags(page: Page): Promise<Figure[]> {
  const frame = await dashboardFrame(page);
  const card = frame.locator('[data-quarter="2026-Q4"] [data-card]').nth(3);
  const box = await card.boundingBox();
  if (!box) throw new Error('There is no card to drag.');
  await page.mouse.move(box.x + 60, box.y + 20);
  await page.mouse.down();
  await frame.evaluate(`{ let last = performance.now(); window.frames_ = []; window.dragging_ = true;
    const tick = (now) => { window.frames_.push(now - last); last = now; if (window.dragging_) requestAnimationFrame(tick); }; requestAnimationFrame(tick); }`);
  for (let step = 0; step < DRAG_STEPS; step += 1) await page.mouse.move(box.x + 60 + 350 * Math.sin(step / 12), box.y + 40 + step, { steps: 1 });
  const gaps = await frame.evaluate<number[]>('window.dragging_ = false, window.frames_.slice(2)');
  await page.keyboard.press('Escape');
  await page.mouse.up();
  return [
    { what: 'between frames while a card is dragged, median', value: median(gaps), unit: 'ms', reach: 16.8 },
    { what: 'between frames while a card is dragged, p95', value: percentile(gaps, 95), unit: 'ms', reach: 17 },
  ];
}

/** From a key in the vision beside it to the new title on the dashboard; the pause that a person's typing is given is in it. */
async function follows(page: Page): Promise<Figure[]> {
  const frame = await dashboardFrame(page);
  await openBeside(page, frame);
  const times: number[] = [];
  for (let edit = 0; edit < EDITS; edit += 1) {
    await frame.evaluate(`window.changed_ = new Promise((resolve) => { const title = document.querySelector('.top h1');
      new MutationObserver(() => resolve(Date.now())).observe(title, { childList: true, characterData: true, subtree: true }); }), undefined`);
    const begin = Date.now();
    await page.keyboard.press('x');
    times.push((await frame.evaluate<number>('window.changed_')) - begin);
  }
  return [{ what: 'from a key in the vision to the dashboard, median', value: median(times), unit: 'ms', reach: 200 }];
}

async function openBeside(page: Page, frame: Frame): Promise<void> {
  await frame.locator('[data-card]').first().focus();
  await page.keyboard.press('Control+Enter');
  await seen(page.locator('.view-line', { hasText: 'A vision of many items' }).or(page.locator('.statusbar', { hasText: 'Ln ' })), 'the vision beside the dashboard');
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('End');
}
