import { expandByKey } from '../harness/expand-by-key.ts';
import { focusStrategy } from '../harness/focus-strategy.ts';
import { seen } from '../harness/seen.ts';
import { row } from '../harness/steps.ts';
import type { Story } from '../harness/story.ts';

export const keyboardOnly: Story = {
  name: 'keyboard-only',
  title: 'Walk through the Strategy view without a mouse',
  steps: async (page) => {
    await focusStrategy(page);
    await page.keyboard.type('Halve');
    const focused = page.locator('.sidebar .monaco-list-row.focused');
    await expandByKey(page, await seen(focused.filter({ hasText: 'Halve authorisation latency' }), 'the initiative that was typed'));
    await row(page, 'Authorisation p95');
    await page.keyboard.press('ArrowDown');
    await seen(focused.filter({ hasText: 'Authorisation p95' }), 'its first KPI');
    await page.keyboard.press('Enter');
    await seen(page.locator('.view-line', { hasText: 'id: auth-p95' }), 'the KPI in vision.yaml');
  },
};
