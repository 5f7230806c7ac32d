import type { Page } from 'playwright-core';
import { answer, confirm, pick } from '../harness/answers.ts';
import { asked } from '../harness/asked.ts';
import { holds } from '../harness/disk.ts';
import { runCommand } from '../harness/run-command.ts';
import { seen } from '../harness/seen.ts';
import type { Story } from '../harness/story.ts';
import { Written } from '../harness/written.ts';

const VALUE = 'The value of today';
const LAST = 'Enter saves it';

export const typedKpis: Story = {
  name: 'typed-kpis',
  title: 'Type values, changes, a day, a confidence and a note, for several KPIs in a row',
  steps: async (page, folder) => {
    const written = await Written.on(page, folder);

    await begin(page, 'Authorisation p95');
    await answer(page, VALUE, '-5%');
    await asked(page, LAST);
    await shows(page, '579.5 ms (610 − 5 %)');
    await shows(page, 'will hit its target on 2026-12-');
    await pick(page, LAST, 'Note');
    await answer(page, 'What is there to say', 'after the switch: #1');
    await pick(page, LAST, 'Confidence');
    await pick(page, 'How sure are you', '70 %');
    await pick(page, LAST, '2026-11-22, today');
    await answer(page, 'The day for which the value holds', 'yesterday');
    await confirm(page, LAST);
    await written.adds('      - { date: 2026-11-21, value: 579.5, confidence: 0.7, note: "after the switch: #1" }');

    for (const [kpi, typed, line] of [
      ['Payouts that need a person', '+3', '{ date: 2026-11-22, value: 17.9 }'],
      ['Phones in use as terminals', '1.2k', '{ date: 2026-11-22, value: 1200 }'],
      ['Fraud losses', '12,5', '{ date: 2026-11-22, value: 12.5 }'],
    ] as const) {
      await begin(page, kpi);
      await answer(page, VALUE, typed);
      await confirm(page, LAST);
      await written.adds(`      - ${line}`);
    }

    await begin(page, 'Authorisation p95');
    await answer(page, VALUE, '600');
    await pick(page, LAST, 'Save and Update Another KPI');
    await pick(page, 'Choose the KPI', 'Fraud losses');
    await answer(page, VALUE, '9');
    await confirm(page, LAST);
    await seen(page.locator('.view-line', { hasText: '2026-11-22, value: 9 }' }), 'the second line');
    await page.keyboard.press('Control+S');
    await holds(folder, 'vision.yaml', /value: 9 \}\n[^]*value: 600 \}\n/);
  },
};

async function begin(page: Page, kpi: string): Promise<void> {
  await runCommand(page, 'Vision: Update KPI…');
  await pick(page, 'Choose the KPI', kpi);
}

async function shows(page: Page, text: string): Promise<void> {
  await seen(page.locator('.quick-input-widget', { hasText: text }), `"${text}" before it is saved`);
}
