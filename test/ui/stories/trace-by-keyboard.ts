import { chooseByKeys } from '../harness/choose-by-keys.ts';
import { holds } from '../harness/disk.ts';
import { openDashboard } from '../harness/open-dashboard.ts';
import { seen } from '../harness/seen.ts';
import type { Story } from '../harness/story.ts';

export const traceByKeyboard: Story = {
  name: 'trace-by-keyboard',
  title: 'Find code without a reason in the picture of the code, and map it, without a mouse',
  steps: async (page, folder) => {
    const frame = await openDashboard(page, 'Trace');
    const focused = (name: string) => seen(frame.locator(`.map-cell[aria-label^="${name}, "]:focus`), `the focus on ${name}`);
    const isTold = (text: string) => seen(frame.locator('.details', { hasText: text }), `"${text}" beside the picture`);

    await seen(frame.locator('.map-cell'), 'the picture of the code');
    for (let stop = 0; stop < 12 && (await frame.locator('.map-cell:focus').count()) === 0; stop += 1) await page.keyboard.press('Tab');
    await focused('services');
    await isTold('23');
    await page.keyboard.press('ArrowDown');
    await focused('apps');
    await page.keyboard.press('Home');
    await focused('services');

    await page.keyboard.press('Enter');
    await seen(frame.locator('.way [aria-current]', { hasText: 'services' }), 'the way to the folder');
    await focused('authorise');
    await page.keyboard.press('Enter');
    await focused('internal');
    await page.keyboard.press('Backspace');
    await focused('authorise');

    for (let step = 0; step < 8 && (await frame.locator('.map-cell[aria-label^="receipts, "]:focus').count()) === 0; step += 1) await page.keyboard.press(step % 2 === 0 ? 'ArrowRight' : 'ArrowDown');
    await focused('receipts');
    await isTold('orphaned');
    await page.keyboard.press('Shift+F10');
    await seen(frame.locator('[role=menuitem]:focus', { hasText: 'Look Inside' }), 'the menu of the folder');
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await chooseByKeys(page, 'A ledger that is up to date');
    await holds(folder, 'vision.yaml', /id: ledger-v2\n[^]*?code: \[services\/ledger, [^\]]*services\/receipts\]/);
    await seen(frame.locator('.map-cell[aria-label^="receipts, 2 files: 2 planned"]'), 'the folder with its reason');
  },
};
