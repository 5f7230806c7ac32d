import type { Page } from 'playwright-core';
import { answer, confirm, goBack, pick } from '../harness/answers.ts';
import { asked } from '../harness/asked.ts';
import { runCommand } from '../harness/run-command.ts';
import type { Story } from '../harness/story.ts';
import { Written } from '../harness/written.ts';

export const typedReview: Story = {
  name: 'typed-review',
  title: 'Hold a review, leave it in the middle, go on with it, and decide about all that is off track',
  steps: async (page, folder) => {
    const written = await Written.on(page, folder);
    await runCommand(page, 'Vision: Start Review…');
    await confirm(page, 'This has changed since');
    await answer(page, 'Who takes part?', '@ines.cto, @rui');
    await answer(page, 'What else has changed outside?', 'A rival: gone; Fees fall');
    await asked(page, 'Which KPIs did you look at?');
    await goBack(page);
    await confirm(page, 'What else has changed outside?');
    await confirm(page, 'Which KPIs did you look at?');
    await decide(page, 'Persevere', 'it is early');
    await asked(page, 'What do we do?');
    await page.keyboard.press('Escape');
    await written.nothing();

    await runCommand(page, 'Vision: Start Review…');
    await pick(page, 'A review was begun on 2026-11-22', 'Go On with It');
    await skipTheRest(page);
    await answer(page, 'When is the next review?', '2026-12-14');
    await written.adds(...ENTRY);
  },
};

/** Ticked already: what was measured since the last review, and what is off track. */
const KPIS = ['checkout-conversion', 'decline-recovery', 'fraud-loss', 'auth-p95', 'same-day-payouts', 'sepa-instant-reach', 'payout-fee', 'payout-exceptions', 'ledger-breaks', 'availability', 'peak-headroom', 'ci-duration'];

const ENTRY: readonly string[] = [
  '  - date: 2026-11-22',
  '    attendees: ["@ines.cto", "@rui"]',
  '    marketChanges:',
  '      - "A rival: gone"',
  '      - Fees fall',
  '    kpis:',
  ...KPIS.map((kpi) => `      - { kpi: ${kpi} }`),
  '    decisions:',
  '      - { about: payout-rails, decision: persevere, because: it is early }',
  '    next: 2026-12-14',
  '',
];

async function decide(page: Page, verdict: string, because: string): Promise<void> {
  await pick(page, 'What do we do?', verdict);
  await answer(page, 'Why? One line.', because);
}

async function skipTheRest(page: Page): Promise<void> {
  const question = page.locator('.quick-input-widget:visible input[placeholder*="What do we do?"]');
  for (let left = 20; left > 0; left -= 1) {
    await page.locator('.quick-input-widget:visible').waitFor({ state: 'visible' });
    await page.waitForTimeout(300);
    if ((await question.count()) === 0) return;
    await pick(page, 'What do we do?', 'Not decided today');
  }
}
