import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openDashboard } from '../harness/open-dashboard.ts';
import { seen } from '../harness/seen.ts';
import type { Story } from '../harness/story.ts';

export const ruleOut: Story = {
  name: 'rule-out',
  title: 'See what goes with a scenario, in thought and then in earnest',
  steps: async (page, folder) => {
    const frame = await openDashboard(page, 'Scenarios');
    const column = (title: string) => frame.locator('.scenario', { hasText: title });
    await seen(frame.locator('.claim', { hasText: 'A second acquirer' }), 'the decision that is right whatever comes');

    await column('Instant payouts become').locator('.what-if').focus();
    await page.keyboard.press('Enter');
    const effect = frame.locator('.effect');
    await seen(effect.locator('li', { hasText: 'We never charge a merchant' }), 'a decision that goes');
    await seen(effect.locator('li', { hasText: 'Let merchants watch their money travel' }), 'an initiative that goes');
    await seen(effect.locator('li', { hasText: 'services/payouts/payouts/rails.py' }), 'code that goes');
    await seen(column('Instant payouts become').locator('.decision.lost', { hasText: 'We never charge' }), 'the decision, marked');
    await page.keyboard.press('Enter');
    await effect.waitFor({ state: 'detached' });

    const file = join(folder, 'vision.yaml');
    await writeFile(file, (await readFile(file, 'utf8')).replace('status: emerging', 'status: ruled-out'));
    await seen(column('Instant payouts become').locator('.badge', { hasText: 'ruled-out' }), 'the new status');
    await column('Instant payouts become').locator('h3 a').click();
    await seen(page.locator('.view-line', { hasText: 'id: instant-is-normal' }), 'the scenario in vision.yaml');
  },
};
