import { holds } from '../harness/disk.ts';
import { seen } from '../harness/seen.ts';
import { accept, choose, openViewContainer, runCommand, typeIntoQuickPick } from '../harness/steps.ts';
import type { Story } from '../harness/story.ts';

export const updateKpi: Story = {
  name: 'update-kpi',
  title: 'Update a KPI from the command palette',
  steps: async (page, folder) => {
    await openViewContainer(page, 'Vision');
    await seen(page.locator('.sidebar .monaco-list-row', { hasText: 'Win more of the checkouts' }), 'the strategy');
    await runCommand(page, 'Vision: Update KPI…');
    await choose(page, 'Authorisation p95');
    await seen(page.locator('.quick-input-widget', { hasText: '610' }), 'the question for the value');
    await typeIntoQuickPick(page, '580');
    await accept(page);
    await seen(page.locator('.quick-input-list .monaco-list-row', { hasText: 'Save' }), 'the step that saves');
    await accept(page);
    await seen(page.locator('.view-line', { hasText: 'value: 580' }), 'the new line');
    await holds(folder, 'vision.yaml', /date: 2026-11-22, value: 580/);
  },
};
