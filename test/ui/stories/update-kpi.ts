import assert from 'node:assert/strict';
import { asked } from '../harness/asked.ts';
import { chooseByKeys } from '../harness/choose-by-keys.ts';
import { holds } from '../harness/disk.ts';
import { runCommand } from '../harness/run-command.ts';
import { seen } from '../harness/seen.ts';
import { accept, typeIntoQuickPick } from '../harness/steps.ts';
import type { Story } from '../harness/story.ts';

const NEW_LINE = /date: 2026-11-22, value: 580/;

export const updateKpi: Story = {
  name: 'update-kpi',
  title: 'Update a KPI from the command palette and take it back, by keyboard alone',
  steps: async (page, folder) => {
    const before = await holds(folder, 'vision.yaml', 'id: auth-p95');
    await runCommand(page, 'Vision: Update KPI…');
    await chooseByKeys(page, 'Authorisation p95');
    await asked(page, 'The value of today');
    await typeIntoQuickPick(page, '580');
    await accept(page);
    await seen(page.locator('.quick-input-list .monaco-list-row.focused', { hasText: 'Save' }), 'the step that saves');
    await accept(page);
    await seen(page.locator('.view-line', { hasText: 'value: 580' }), 'the new line');
    const after = await holds(folder, 'vision.yaml', NEW_LINE);
    assert.deepEqual(after.split('\n').filter((line) => !NEW_LINE.test(line)), before.split('\n'), 'All other lines stay as they are.');

    await page.keyboard.press('Control+Z');
    await page.locator('.view-line', { hasText: 'value: 580' }).waitFor({ state: 'detached' });
    await page.keyboard.press('Control+S');
    await page.locator('.tab.active.dirty').waitFor({ state: 'detached' });
    assert.equal(await holds(folder, 'vision.yaml', /^(?![^]*value: 580)/), before);
  },
};
