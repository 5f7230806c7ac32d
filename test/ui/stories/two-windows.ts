import type { Page } from 'playwright-core';
import { answer, pick } from '../harness/answers.ts';
import { asked } from '../harness/asked.ts';
import { commandLine } from '../harness/command-line.ts';
import { holds } from '../harness/disk.ts';
import { runCommand } from '../harness/run-command.ts';
import { secondWindow } from '../harness/second-window.ts';
import type { Story } from '../harness/story.ts';

/** Two windows and the command line write at the same moment, again and again; each line has to be there in the end. */
export const twoWindows: Story = {
  name: 'two-windows',
  title: 'Update KPIs in two windows and on the command line at once, and lose none',
  steps: async (page, folder) => {
    const other = await secondWindow(page);
    for (const round of [1, 2, 3]) {
      await readyToSave(page, 'Authorisation p95', 500 + round);
      await readyToSave(other, 'Checkout conversion', 60 + round);
      const byHand = [1, 2, 3].map((turn) => commandLine(folder, 'kpi', 'payout-fee', `0.${round}${turn}`, '--note', `turn ${round} ${turn}`));
      await Promise.all([page.keyboard.press('Enter'), other.keyboard.press('Enter'), ...byHand]);
      await patiently(() => holds(folder, 'vision.yaml', `value: ${500 + round} `));
      await patiently(() => holds(folder, 'vision.yaml', `value: ${60 + round} `));
    }
    const text = await holds(folder, 'vision.yaml', 'turn 3 3');
    for (const value of [501, 502, 503, 61, 62, 63]) await holds(folder, 'vision.yaml', `date: 2026-11-22, value: ${value} }`);
    for (const turn of ['1 1', '1 2', '1 3', '2 1', '2 2', '2 3', '3 1', '3 2', '3 3']) await holds(folder, 'vision.yaml', `note: turn ${turn} }`);
    if (text.match(/date: 2026-11-22, value/g)?.length !== 15) throw new Error('There are other check-ins than those fifteen.');
    await other.close();
  },
};

async function readyToSave(page: Page, kpi: string, value: number): Promise<void> {
  await page.bringToFront();
  await page.keyboard.press('Control+K');
  await page.keyboard.press('Control+W');
  await runCommand(page, 'Vision: Update KPI…');
  await pick(page, 'Choose the KPI', kpi);
  await answer(page, 'The value of today', String(value));
  await asked(page, 'Enter saves it');
}

/** Five wait for each other: on a busy machine that takes its time. */
async function patiently(look: () => Promise<unknown>): Promise<void> {
  for (let attempt = 1; attempt < 4; attempt += 1) {
    const isSo = await look().then(() => true, () => false);
    if (isSo) return;
  }
  await look();
}
