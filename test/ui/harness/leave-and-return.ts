import type { Page } from 'playwright-core';

/** Lets a window lose the focus and get it back, as where somebody has been to another program. */
export async function leaveAndReturn(page: Page): Promise<void> {
  for (const isHere of [false, true]) {
    await page.evaluate((isHere) => {
      // Playwright lets every page believe that it has the focus.
      document.hasFocus = () => isHere;
      window.dispatchEvent(new Event(isHere ? 'focus' : 'blur'));
    }, isHere);
    await page.waitForTimeout(500);
  }
}
