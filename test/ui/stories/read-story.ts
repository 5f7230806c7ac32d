import { openDashboard } from '../harness/open-dashboard.ts';
import { seen } from '../harness/seen.ts';
import type { Story } from '../harness/story.ts';

export const readStory: Story = {
  name: 'read-story',
  title: 'Read the strategy as a story, and go from a sentence to where it is written',
  steps: async (page) => {
    const frame = await openDashboard(page, 'Story');
    for (const heading of ['In short', 'Where we stand', 'What we want', 'What others say', 'What we decided']) await seen(frame.locator('h3', { hasText: heading }), `the part "${heading}"`);
    await seen(frame.locator('.bet', { hasText: 'Checkout conversion is at least 63.5 % by 2027-03-31' }), 'a bet in plain words');
    await frame.locator('.section-head', { hasText: 'What we decided' }).locator('button').focus();
    await page.keyboard.press('Enter');
    await seen(page.locator('.view-line', { hasText: 'reviews:' }), 'the reviews in vision.yaml');
  },
};
