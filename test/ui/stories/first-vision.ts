import { pick } from '../harness/answers.ts';
import { holds } from '../harness/disk.ts';
import { seen } from '../harness/seen.ts';
import { openViewContainer, row } from '../harness/steps.ts';
import type { Story } from '../harness/story.ts';

export const firstVision: Story = {
  name: 'first-vision',
  title: 'Begin in a folder without a vision',
  workspace: { files: { 'src/main.py': '# TODO: say why\n' } },
  steps: async (page, folder) => {
    await openViewContainer(page, 'Vision');
    await (await seen(page.locator('.sidebar .monaco-button', { hasText: 'Create vision.yaml' }), 'the button that creates a vision')).click();
    await pick(page, 'How do you want to begin?', 'Just the Starter File');
    await row(page, 'What the business wants to reach');
    await holds(folder, 'vision.yaml', 'apiVersion: vision/v1');
    await seen(page.locator('.codelens-decoration', { hasText: 'delivery' }), 'how the first objective does');
  },
};
