import { answer, confirm, pick } from '../harness/answers.ts';
import { commandLine } from '../harness/command-line.ts';
import { holds } from '../harness/disk.ts';
import { runCommand } from '../harness/run-command.ts';
import { seen } from '../harness/seen.ts';
import { openFile } from '../harness/steps.ts';
import type { Story } from '../harness/story.ts';

/** What happens where somebody has unsaved edits and the file changes on disk: both stay, and people decide. */
export const unsavedAndChanged: Story = {
  name: 'unsaved-and-changed',
  title: 'Update a KPI in a file that was changed on disk beside unsaved edits, and write over nothing',
  steps: async (page, folder) => {
    await openFile(page, 'vision.yaml');
    await page.keyboard.press('Control+Home');
    await page.keyboard.type('# half a thought');
    await commandLine(folder, 'kpi', 'payout-fee', '0.4', '--note', 'from the terminal');
    const onDisk = await holds(folder, 'vision.yaml', 'from the terminal');

    await runCommand(page, 'Vision: Update KPI…');
    await pick(page, 'Choose the KPI', 'Authorisation p95');
    await answer(page, 'The value of today', '580');
    await confirm(page, 'Enter saves it');
    await seen(page.locator('.view-line', { hasText: 'value: 580' }), 'the new line beside the unsaved edit');
    await page.keyboard.press('Control+S');
    await seen(page.locator('.tab.active.dirty, .tab.active .codicon-close-dirty, .tab.dirty'), 'the file, still unsaved: VS Code asks which of the two is right');
    const stillOnDisk = await holds(folder, 'vision.yaml', 'from the terminal');
    if (stillOnDisk !== onDisk) throw new Error('The file was written over.');
    await page.keyboard.press('Control+Home');
    await seen(page.locator('.view-line', { hasText: 'half a thought' }), 'the unsaved edit');
  },
};
