import { asked } from '../harness/asked.ts';
import { chooseByKeys } from '../harness/choose-by-keys.ts';
import { holds } from '../harness/disk.ts';
import { goToPlace } from '../harness/go-to-place.ts';
import { seen } from '../harness/seen.ts';
import { accept, openFile, typeIntoQuickPick } from '../harness/steps.ts';
import type { Story } from '../harness/story.ts';

export const captureInsight: Story = {
  name: 'capture-insight',
  title: 'Capture an insight from a line of code with Ctrl+K I',
  steps: async (page, folder) => {
    await openFile(page, 'services/authorise/cmd/authorised/main.go');
    await seen(page.locator('.codelens-decoration', { hasText: 'For Halve' }), 'the lens of the marker');
    await goToPlace(page, 24, 1);
    await page.keyboard.press('Shift+End');
    await page.keyboard.press('Control+K');
    await page.keyboard.press('i');
    await asked(page, 'What did you learn');
    await typeIntoQuickPick(page, 'Warm connections save a third');
    await accept(page);
    await asked(page, 'What kind of insight');
    await chooseByKeys(page, 'what the numbers say');
    await asked(page, 'Which items does it bear on');
    await seen(page.locator('.quick-input-widget', { hasText: '1 Selected' }), 'the item of the line, ticked already');
    await accept(page);
    await asked(page, 'speak for or against');
    await chooseByKeys(page, 'It supports them');
    await seen(page.locator('.view-line', { hasText: 'Warm connections save a third' }), 'the insight in vision.yaml');
    await holds(folder, 'vision.yaml', /date: 2026-11-22, title: Warm connections save a third, kind: data, .*main\.go:24.*links: \[fast-auth\], effect: supports/);
  },
};
