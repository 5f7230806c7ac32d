import type { Locator, Page } from 'playwright-core';
import { seen } from './seen.ts';

/** Opens a file by its path in the workspace, through quick open. */
export async function openFile(page: Page, path: string): Promise<void> {
  await page.keyboard.press('Control+P');
  await typeIntoQuickPick(page, path);
  const name = path.slice(path.lastIndexOf('/') + 1);
  await seen(page.locator('.quick-input-list .monaco-list-row.focused', { hasText: name }), `quick open to find ${path}`);
  await page.keyboard.press('Enter');
  await seen(page.locator('.tab.active', { hasText: name }), `the tab of ${name}`);
  await seen(page.locator('.editor-instance .view-line'), `the text of ${name}`);
}

/** Clicks an icon of the bar at the left, by its title: "Explorer", "Vision". */
export async function openViewContainer(page: Page, title: string): Promise<void> {
  const action = page.locator(`.activitybar .action-item:has(.action-label[aria-label^="${title}"])`);
  await click(await seen(action, `the icon of ${title} in the activity bar`));
  await seen(page.locator('.sidebar .composite.title', { hasText: new RegExp(title, 'i') }), `the view container ${title}`);
}


/** Replaces the text in the open quick pick or input box. */
export async function typeIntoQuickPick(page: Page, text: string): Promise<void> {
  const input = await seen(page.locator('.quick-input-widget .quick-input-box input'), 'a quick pick to open');
  await input.fill(text);
}

/** Types the text of an entry into the open quick pick (a long list draws only what is in view), and clicks the entry. */
export async function choose(page: Page, entry: string): Promise<void> {
  await typeIntoQuickPick(page, entry);
  const row = page.locator('.quick-input-list .monaco-list-row', { hasText: entry });
  await click(await seen(row, `the entry "${entry}" in the quick pick`));
}

/** Confirms what stands in the open quick pick or input box. */
export async function accept(page: Page): Promise<void> {
  await page.keyboard.press('Enter');
}

/** Opens the Problems panel and waits until it lists something. */
export async function openProblems(page: Page): Promise<void> {
  await page.keyboard.press('Control+Shift+M');
  await seen(page.locator('.markers-panel'), 'the Problems panel');
  await seen(page.locator('.markers-panel .monaco-list-row'), 'a problem in the Problems panel');
}

/** Moves the cursor to a line of the open editor (from 1), so that it is in the middle of the view. */
export async function goToLine(page: Page, line: number): Promise<void> {
  await page.keyboard.press('Control+G');
  await typeIntoQuickPick(page, `:${line}`);
  await page.keyboard.press('Enter');
}

/** A row of a tree view in the side bar, by the text it shows: label and description. */
export async function row(page: Page, text: string): Promise<Locator> {
  const words = text.split(' ').map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  return seen(page.locator('.sidebar .monaco-list-row', { hasText: new RegExp(words.join(String.raw`\s*`)) }), `the row "${text}" in the side bar`);
}

const ATTEMPTS = 5;

/** Expands a row of a tree view in the side bar, by the text it shows. A row that is drawn anew at that moment does not hear a click. */
export async function expandRow(page: Page, text: string): Promise<void> {
  const found = await row(page, text);
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    if ((await found.getAttribute('aria-expanded')) !== 'false') return;
    await click(found.locator('.monaco-tl-twistie'));
    await found.and(page.locator('[aria-expanded="true"]')).waitFor({ timeout: 2000 }).catch(() => undefined);
  }
  throw new Error(`Clicked "${text}" ${ATTEMPTS} times, but it stayed closed.`);
}

/** Collapses all rows of the view that is open in the side bar. */
export async function collapseAll(page: Page): Promise<void> {
  await page.locator('.sidebar').hover();
  await click(await seen(page.locator('.sidebar .action-label[aria-label="Collapse All"]'), 'the button that collapses all rows'));
}

/** Opens a view in the side bar that is closed, by its title. */
export async function expandPane(page: Page, title: string): Promise<void> {
  const header = await paneHeader(page, title);
  if ((await header.getAttribute('aria-expanded')) === 'false') await click(header);
}

export async function collapsePane(page: Page, title: string): Promise<void> {
  const header = await paneHeader(page, title);
  if ((await header.getAttribute('aria-expanded')) === 'true') await click(header);
}

async function paneHeader(page: Page, title: string): Promise<Locator> {
  return seen(page.locator('.sidebar .pane-header', { hasText: new RegExp(title, 'i') }), `the view ${title}`);
}

/** Makes the side bar as wide as said, in CSS pixels. */
export async function widenSideBar(page: Page, width: number): Promise<void> {
  const box = await page.locator('.part.sidebar').boundingBox();
  if (!box) throw new Error('There is no side bar to widen.');
  const middle = box.y + box.height / 2;
  await page.mouse.move(box.x + box.width, middle);
  await page.mouse.down();
  await page.mouse.move(box.x + width, middle, { steps: 5 });
  await page.mouse.up();
  await pointAway(page);
}

async function click(target: Locator): Promise<void> {
  await target.click();
  await pointAway(target.page());
}

/** Into the corner, so that no tooltip stays open. */
async function pointAway(page: Page): Promise<void> {
  await page.mouse.move(1, 1);
}
