import { holds } from '../harness/disk.ts';
import { goToPlace } from '../harness/go-to-place.ts';
import { runCommand } from '../harness/run-command.ts';
import { seen } from '../harness/seen.ts';
import { openFile } from '../harness/steps.ts';
import type { Story } from '../harness/story.ts';

export const renameInitiative: Story = {
  name: 'rename-initiative',
  title: 'Rename an initiative in the vision and in all code',
  steps: async (page, folder) => {
    await openFile(page, 'services/authorise/cmd/authorised/main.go');
    await seen(page.locator('.codelens-decoration', { hasText: 'For Halve' }), 'the lens of the marker');
    await openFile(page, 'vision.yaml');
    const lines = (await holds(folder, 'vision.yaml', 'id: fast-auth\n')).split('\n');
    await goToPlace(page, lines.indexOf('  - id: fast-auth') + 1, 9);
    await page.keyboard.press('F2');
    const input = await seen(page.locator('.rename-box input'), 'the box for the new id');
    await input.fill('quick-auth');
    await page.keyboard.press('Enter');
    await seen(page.locator('.view-line', { hasText: 'id: quick-auth' }), 'the new id');
    await runCommand(page, 'File: Save All Files');
    await holds(folder, 'vision.yaml', 'quick-auth');
    await holds(folder, 'services/authorise/cmd/authorised/main.go', '(quick-auth)');
    await holds(folder, 'services/authorise/internal/limits/limiter.go', '@vision quick-auth');
  },
};
